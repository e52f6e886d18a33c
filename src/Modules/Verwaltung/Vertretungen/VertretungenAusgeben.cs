using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

[Erlaubt, FrischeAnmeldung, Objektregel("gibt ohne Administration nur eigene aus"), Bezeichnung("Vertretungen ausgegeben")]
internal sealed record VertretungenAusgeben(AlleVertretungen Filter, Ausgabeformat Format) : IAusgabe<AlleVertretungen>;

internal sealed class VertretungenAusgebenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VertretungenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(VertretungenAusgeben request, CancellationToken cancellationToken)
    {
        var (stammdaten, heute) = (await verzeichnis.LadenAsync(cancellationToken), uhr.Heute());
        var gefiltert = Vertretungsfilter.Anwenden(db, request.Filter, heute);
        if (!person.Ist(Rolle.Administration)) gefiltert = gefiltert.Where(v => v.VertreteneId == person.Id || v.VertretungId == person.Id);
        var vertretungen = await Vertretungsfilter.Sortieren(gefiltert).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Vertretungen", [.. vertretungen.Select(v => Vertretungszeile.Aus(v, stammdaten, person, heute))],
            [("Vertretene Person", z => z.Vertretene), ("Vertretung", z => z.Vertretung), ("Von", z => z.Von), ("Bis", z => z.Bis), ("Stand", z => z.Stand.Text)], cancellationToken);
    }
}
