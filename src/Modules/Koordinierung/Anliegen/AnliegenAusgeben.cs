using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Die Anliegen ohne Namen und Kontaktwege der Einbringenden.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anliegen ausgegeben")]
internal sealed record AnliegenAusgeben(AlleAnliegen Filter, Ausgabeformat Format) : IAusgabe<AlleAnliegen>;

internal sealed class AnliegenAusgebenHandler(KoordinierungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnliegenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(AnliegenAusgeben request, CancellationToken cancellationToken)
    {
        var gefiltert = Anliegenfilter.Anwenden(db, request.Filter, person, uhr.Heute());
        var zeilen = await Anliegenfilter.Sortieren(gefiltert, request.Filter.Sortierung)
            .Select(a => new { a.Nummer, a.Betreff, a.Stadtteil, a.Handlungsfeld, a.Status, a.EingangAm, a.Kanal, a.Ort, a.Wiedervorlage, a.KlarschiffNummer, a.BearbeiterId })
            .AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Anliegen", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Betreff", z => z.Betreff), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)),
                ("Handlungsfeld", z => stammdaten.Handlungsfeldname(z.Handlungsfeld)), ("Status", z => z.Status), ("Eingang", z => z.EingangAm),
                ("Eingang über", z => z.Kanal), ("Ort", z => z.Ort), ("Wiedervorlage", z => z.Wiedervorlage), ("Klarschiff", z => z.KlarschiffNummer),
                ("Bearbeitet von", z => stammdaten.Personenname(z.BearbeiterId))
            ],
            cancellationToken);
    }
}
