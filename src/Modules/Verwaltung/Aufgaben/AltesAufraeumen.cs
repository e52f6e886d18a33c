using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

/// <summary>Löscht Läufe und erledigte Aufträge, die niemand mehr braucht.</summary>
internal sealed class AltesAufraeumen(VerwaltungContext db, TimeProvider uhr) : IAufgabe
{
    private const int LaeufeJeAufgabe = 200;
    private static readonly TimeSpan Aufbewahrung = TimeSpan.FromDays(90);

    public string Titel => "Alte Läufe und erledigte Aufträge löschen";

    public string Zeitplan => "0 20 3 * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var grenze = uhr.Jetzt() - Aufbewahrung;
        var geloescht = await db.Aufgabenlaeufe.Where(l => l.Beginn < grenze).ExecuteDeleteAsync(cancellationToken);
        // Wer im Minutentakt scheitert, füllte sonst bis dahin die Tabelle.
        foreach (var aufgabe in await db.Aufgabenlaeufe.Select(l => l.Aufgabe).Distinct().OrderBy(a => a).Take(1000).ToListAsync(cancellationToken))
        {
            var laeufe = db.Aufgabenlaeufe.Where(l => l.Aufgabe == aufgabe);
            if (await laeufe.OrderByDescending(l => l.Beginn).ThenByDescending(l => l.Id).Skip(LaeufeJeAufgabe).Select(l => (DateTime?)l.Beginn).FirstOrDefaultAsync(cancellationToken) is { } bis)
                geloescht += await laeufe.Where(l => l.Beginn <= bis).ExecuteDeleteAsync(cancellationToken);
        }
        geloescht += await db.Auftraege.Where(a => a.BeendetAm < grenze).ExecuteDeleteAsync(cancellationToken);
        return geloescht == 0 ? null : $"{geloescht} Einträge gelöscht.";
    }
}
