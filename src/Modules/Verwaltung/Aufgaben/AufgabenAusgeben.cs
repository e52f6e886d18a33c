using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

[Erlaubt(Rolle.Administration, Rolle.Revision), Bezeichnung("Verlauf der Aufgaben ausgegeben")]
internal sealed record AufgabenAusgeben(AlleAufgaben Filter, Ausgabeformat Format) : IAusgabe<AlleAufgaben>;

internal sealed class AufgabenAusgebenHandler(VerwaltungContext db, IEnumerable<IAufgabe> aufgaben) : IRequestHandler<AufgabenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(AufgabenAusgeben request, CancellationToken cancellationToken)
    {
        var titel = aufgaben.ToDictionary(a => a.Schluessel(), a => a.Titel);
        var laeufe = await Aufgabenverlauf.Zeilen(db.Aufgabenlaeufe.Gefiltert(request.Filter)).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Verlauf der Aufgaben", laeufe,
            [("Aufgabe", z => titel.GetValueOrDefault(z.Aufgabe, z.Aufgabe)), ("Beginn", z => z.Beginn), ("Ende", z => z.Ende), ("Ergebnis", z => z.Ergebnis), ("Fehler", z => z.Fehler), ("Host", z => z.Host)],
            cancellationToken);
    }
}
