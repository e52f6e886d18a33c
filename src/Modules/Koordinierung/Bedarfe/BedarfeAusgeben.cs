using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Bezeichnung("Bedarfe ausgegeben")]
internal sealed record BedarfeAusgeben(AlleBedarfe Filter, Ausgabeformat Format) : IAusgabe<AlleBedarfe>;

internal sealed class BedarfeAusgebenHandler(KoordinierungContext db, IVerzeichnis verzeichnis) : IRequestHandler<BedarfeAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(BedarfeAusgeben request, CancellationToken cancellationToken)
    {
        var gefiltert = Bedarfsfilter.Anwenden(db, request.Filter);
        var zeilen = await Bedarfsfilter.Sortieren(gefiltert, request.Filter.Sortierung)
            .Select(b => new { b.Nummer, b.Titel, b.Stadtteil, b.Handlungsfeld, b.Prioritaet, b.Status, b.Zielgruppe, b.ErfasstAm, b.EingebrachtBei, b.Ergebnis, Belege = db.Anliegen.Count(a => a.BedarfId == b.Id) })
            .AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Bedarfe", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Titel", z => z.Titel), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)),
                ("Handlungsfeld", z => stammdaten.Handlungsfeldname(z.Handlungsfeld)), ("Priorität", z => z.Prioritaet), ("Stand", z => z.Status), ("Zielgruppe", z => z.Zielgruppe),
                ("Belege", z => z.Belege), ("Erfasst", z => z.ErfasstAm), ("Eingebracht bei", z => z.EingebrachtBei), ("Ergebnis", z => z.Ergebnis)
            ],
            cancellationToken);
    }
}
