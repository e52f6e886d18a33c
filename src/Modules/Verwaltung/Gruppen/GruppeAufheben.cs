using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

[Erlaubt(Rolle.Administration), FrischeAnmeldung, Bezeichnung("Zuordnung der Gruppe aufgehoben")]
internal sealed record GruppeAufheben(Guid Id, int Version) : IRequest;

internal sealed class GruppeAufhebenHandler(VerwaltungContext db) : IRequestHandler<GruppeAufheben>
{
    public async Task<Unit> Handle(GruppeAufheben command, CancellationToken cancellationToken)
    {
        var zuordnung = await db.LadeGruppenzuordnungAsync(command.Id, command.Version, cancellationToken);
        // Sonst käme über das Stadtkonto niemand mehr hinein, der es rückgängig machen könnte.
        if (zuordnung.Rolle == Rolle.Administration
            && !await db.Gruppenzuordnungen.AnyAsync(z => z.Id != zuordnung.Id && z.Rolle == Rolle.Administration, cancellationToken))
            throw new Regelverstoss("Das ist die letzte Gruppe mit der Rolle Administration. Ordnen Sie die Rolle zuerst einer anderen Gruppe zu.");
        db.Gruppenzuordnungen.Remove(zuordnung);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
