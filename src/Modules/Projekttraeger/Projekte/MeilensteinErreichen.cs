using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Meilenstein erreicht")]
internal sealed record MeilensteinErreichen(Guid Id, int Version, Guid? MeilensteinId, DateOnly? Am) : IRequest;

internal sealed class MeilensteinErreichenValidator : AbstractValidator<MeilensteinErreichen>
{
    public MeilensteinErreichenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.MeilensteinId).Gewaehlt("einen Meilenstein");
        RuleFor(b => b.Am).Gewaehlt("den Tag").NichtInDerZukunft(uhr);
    }
}

internal sealed class MeilensteinErreichenHandler(ProjekttraegerContext db) : IRequestHandler<MeilensteinErreichen>
{
    public async Task<Unit> Handle(MeilensteinErreichen command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.MeilensteinErreichen(command.MeilensteinId!.Value, command.Am!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
