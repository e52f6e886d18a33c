using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Unterlagen nachgefordert")]
internal sealed record UnterlagenNachfordern(Guid Id, int Version, string? Nachforderung) : IRequest;

internal sealed class UnterlagenNachfordernValidator : AbstractValidator<UnterlagenNachfordern>
{
    public UnterlagenNachfordernValidator()
    {
        RuleFor(b => b.Nachforderung).NotEmpty().WithMessage("Bitte sagen Sie, was fehlt.").Hoechstens(2000);
    }
}

internal sealed class UnterlagenNachfordernHandler(ProjekttraegerContext db) : IRequestHandler<UnterlagenNachfordern>
{
    public async Task<Unit> Handle(UnterlagenNachfordern command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.UnterlagenNachfordern(command.Nachforderung!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
