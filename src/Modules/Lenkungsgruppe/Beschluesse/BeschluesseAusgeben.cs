using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe, Rolle.Revision), Objektregel(Laden.NurMitglieder), Bezeichnung("Beschlussbuch ausgegeben")]
internal sealed record BeschluesseAusgeben(AlleBeschluesse Filter, Ausgabeformat Format) : IAusgabe<AlleBeschluesse>;

internal sealed class BeschluesseAusgebenHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<BeschluesseAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(BeschluesseAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Beschlussfilter.Sortieren(Beschlussfilter.Anwenden(db, request.Filter, person, uhr.Heute()), request.Filter.Reihenfolge)
            .Select(b => new { b.Nummer, b.Am, b.Titel, b.Stadtteil, b.Ergebnis, b.Wortlaut, b.Ergebnissatz, b.Quorumsatz, b.Ja, b.Nein, b.Enthaltungen }).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Beschlussbuch", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Gefasst am", z => z.Am), ("Titel", z => z.Titel), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)), ("Ergebnis", z => z.Ergebnis), ("Wortlaut", z => z.Wortlaut),
                ("Abstimmung", z => z.Ergebnissatz), ("Beschlussfähigkeit", z => z.Quorumsatz), ("Ja", z => z.Ja), ("Nein", z => z.Nein), ("Enthaltungen", z => z.Enthaltungen)
            ],
            cancellationToken);
    }
}
