using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag gesetzt")]
internal sealed record BeitragSetzen(Guid Id, int Version, Guid? PlatzId) : IRequest;

internal sealed class BeitragSetzenValidator : AbstractValidator<BeitragSetzen>
{
    public BeitragSetzenValidator() => RuleFor(b => b.PlatzId).Gewaehlt("einen Platz");
}

internal sealed class BeitragSetzenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<BeitragSetzen>
{
    public async Task<Unit> Handle(BeitragSetzen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        var ausgabe = await db.Ausgaben.FirstOrDefaultAsync(a => a.Plaetze.Any(p => p.Id == command.PlatzId), cancellationToken) ?? throw new NichtGefunden("Diesen Platz gibt es nicht mehr.");
        beitrag.Setzen(ausgabe, command.PlatzId!.Value, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
