using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

/// <summary>Löscht Läufe, erledigte Aufträge und Einspielungen, die niemand mehr braucht.</summary>
internal sealed class AltesAufraeumen(VerwaltungContext db, TimeProvider uhr) : IAufgabe
{
    private const int LaeufeJeAufgabe = 200;
    private static readonly TimeSpan Aufbewahrung = TimeSpan.FromDays(90);
    private static readonly TimeSpan Dateifrist = TimeSpan.FromDays(30);

    public string Titel => "Alte Läufe, Aufträge und Einspielungen löschen";

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
        geloescht += await EinspielungenAsync(cancellationToken);
        return geloescht == 0 ? null : $"{geloescht} Einträge gelöscht.";
    }

    // Die Inhalte selbst löscht das Aufräumen der Dateien, sobald niemand mehr auf sie verweist.
    private async Task<int> EinspielungenAsync(CancellationToken cancellationToken)
    {
        var (erledigt, liegengeblieben) = (uhr.Jetzt() - Dateifrist, uhr.Jetzt() - Aufbewahrung);
        var dateien = await db.Einspielungen.Where(e => e.Sha256 != null && e.BeendetAm < erledigt).ExecuteUpdateAsync(s => s.SetProperty(e => e.Sha256, (string?)null), cancellationToken);
        return dateien + await db.Einspielungen.Where(e => e.BeendetAm < liegengeblieben || e.BeendetAm == null && e.AngelegtAm < liegengeblieben).ExecuteDeleteAsync(cancellationToken);
    }
}
