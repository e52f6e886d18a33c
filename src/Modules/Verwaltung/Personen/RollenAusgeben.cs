using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Wer welche Rolle hat als CSV, genau wie gefiltert; die Ausgabe steht danach im Prüfprotokoll.</summary>
[Erlaubt(Rolle.Administration, Rolle.Revision), FrischeAnmeldung, Bezeichnung("Rollen als CSV ausgegeben")]
internal sealed record RollenAusgeben(Rollenuebersicht Filter) : IRequest<IReadOnlyList<Rollenzeile>>;

internal sealed class RollenAusgebenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<RollenAusgeben, IReadOnlyList<Rollenzeile>>
{
    public async Task<IReadOnlyList<Rollenzeile>> Handle(RollenAusgeben request, CancellationToken cancellationToken)
    {
        var rollen = await Rollenfilter.Sortieren(Rollenfilter.Anwenden(db, request.Filter, uhr.Heute()), request.Filter.Sortierung)
            .Select(Rollenfilter.Projektion).Take(Csv.HoechstensZeilen).ToListAsync(cancellationToken);
        await db.ProtokolliereZugriffAsync("Rollenübersicht", Guid.Empty,
            [new AuditChange("Zeilen", null, rollen.Count.ToString()), new AuditChange("Filter", null, request.Filter.ToString())], cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return [.. rollen.Select(r => Rollenfilter.Zeile(r, stammdaten))];
    }
}
