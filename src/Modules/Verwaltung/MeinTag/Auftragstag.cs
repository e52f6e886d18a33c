using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.MeinTag;

/// <summary>Was die Person im Hintergrund laufen hat und was davon seit gestern fertig wurde.</summary>
internal sealed class Auftragstag(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int HoechstensPunkte = 5;

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        var seit = uhr.Jetzt().AddDays(-1);
        var auftraege = await db.Auftraege.AsNoTracking().Where(a => a.PersonId == person.Id && (a.BeendetAm == null || a.BeendetAm > seit))
            .OrderByDescending(a => a.BeendetAm == null).ThenByDescending(a => a.AngelegtAm).ThenByDescending(a => a.Id).Take(HoechstensPunkte)
            .Select(a => new { a.Id, a.Titel, a.Stand, a.BeendetAm, Text = a.Ergebnis ?? a.Fehler ?? a.Schritt }).ToListAsync(cancellationToken);
        return auftraege.Count == 0
            ? Tagesbeitrag.Leer
            : new Tagesbeitrag([], [new Tagesabschnitt(
                "Ihre Aufträge", 20,
                [.. auftraege.Select(a => new Tagespunkt(a.Titel, $"/verwaltung/auftraege/{a.Id}", a.Text ?? "", a.Stand.Bezeichnung(), a.Stand == Auftragsstand.Gescheitert))],
                "", "/verwaltung/auftraege", Nebenspalte: true)]);
    }
}
