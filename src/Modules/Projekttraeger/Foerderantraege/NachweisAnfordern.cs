using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Verwendungsnachweis angefordert")]
internal sealed record NachweisAnfordern(Guid Id, int Version, DateOnly? Frist) : IRequest;

internal sealed class NachweisAnfordernValidator : AbstractValidator<NachweisAnfordern>
{
    public NachweisAnfordernValidator()
    {
        RuleFor(b => b.Frist).Gewaehlt("eine Frist").NichtVor1990();
    }
}

internal sealed class NachweisAnfordernHandler(ProjekttraegerContext db) : IRequestHandler<NachweisAnfordern>
{
    public async Task<Unit> Handle(NachweisAnfordern command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.NachweisAnfordern(command.Frist!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
