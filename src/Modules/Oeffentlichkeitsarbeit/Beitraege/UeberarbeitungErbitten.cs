using FluentValidation;
using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("um Überarbeitung gebeten")]
internal sealed record UeberarbeitungErbitten(Guid Id, int Version, string? Kommentar) : IRequest;

internal sealed class UeberarbeitungErbittenValidator : AbstractValidator<UeberarbeitungErbitten>
{
    public UeberarbeitungErbittenValidator() => RuleFor(b => b.Kommentar).Pflicht("eine Begründung").Hoechstens(1000);
}

internal sealed class UeberarbeitungErbittenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<UeberarbeitungErbitten>
{
    public async Task<Unit> Handle(UeberarbeitungErbitten command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        beitrag.UeberarbeitungErbitten(command.Kommentar!.Trim(), uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
