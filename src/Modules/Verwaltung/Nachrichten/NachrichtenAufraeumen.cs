using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Löscht Nachrichten und Briefe, die niemand mehr braucht (docs/datenschutz.md).</summary>
internal sealed class NachrichtenAufraeumen(VerwaltungContext db, Posteinstellungen post, TimeProvider uhr) : IAufgabe
{
    private const int HoechstensBriefe = 100_000;

    public string Titel => "Alte Nachrichten und E-Mails löschen";

    public string Zeitplan => "0 40 2 * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var (gelesen, alles) = (uhr.Jetzt() - Nachricht.AufbewahrungGelesen, uhr.Jetzt() - Nachricht.Aufbewahrung);
        var nachrichten = await db.Nachrichten.Where(n => n.GelesenAm < gelesen || n.Zeitpunkt < alles).ExecuteDeleteAsync(cancellationToken);
        var alteBriefe = db.Briefe.Where(b => b.Stand == Briefstand.Versandt && b.ErledigtAm < gelesen || b.Stand == Briefstand.Abgestellt && b.ErledigtAm < alles);
        foreach (var id in await alteBriefe.Select(b => b.MessageId).Take(HoechstensBriefe).ToListAsync(cancellationToken))
            if (File.Exists(Ablage.Datei(post, id))) File.Delete(Ablage.Datei(post, id));
        var briefe = await alteBriefe.ExecuteDeleteAsync(cancellationToken);
        return nachrichten + briefe == 0 ? null : $"{nachrichten} Nachrichten und {briefe} E-Mails gelöscht.";
    }
}
