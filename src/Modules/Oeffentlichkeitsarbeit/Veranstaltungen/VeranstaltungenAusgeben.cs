using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Veranstaltungen ausgegeben")]
internal sealed record VeranstaltungenAusgeben(AlleVeranstaltungen Filter, Ausgabeformat Format) : IAusgabe<AlleVeranstaltungen>;

internal sealed class VeranstaltungenAusgebenHandler(OeffentlichkeitsarbeitContext db, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<VeranstaltungenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(VeranstaltungenAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Veranstaltungsfilter.Sortieren(Veranstaltungsfilter.Anwenden(db, request.Filter, uhr.Jetzt()), request.Filter.Reihenfolge)
            .Select(v => new { v.Titel, v.Beginn, v.Ende, v.Ort, v.Stadtteil, v.Veranstalter, v.Status, v.Absagegrund }).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Veranstaltungen", zeilen,
            [
                ("Titel", z => z.Titel), ("Beginn", z => z.Beginn), ("Ende", z => z.Ende), ("Ort", z => z.Ort), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)),
                ("Veranstalter", z => z.Veranstalter), ("Zustand", z => z.Status), ("Grund der Absage", z => z.Absagegrund)
            ],
            cancellationToken);
    }
}
