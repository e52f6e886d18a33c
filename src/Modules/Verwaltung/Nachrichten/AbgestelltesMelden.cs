using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>
/// Sagt der Administration, dass Ereignisse abgestellt sind. Zugestellt wird geradewegs und nicht wieder als Ereignis: Gerade dieser Weg ist ja gestört.
/// </summary>
internal sealed class AbgestelltesMelden(VerwaltungContext db, OutboxRelay relay, Zustellung zustellung, TimeProvider uhr) : IAufgabe
{
    public string Titel => "Abgestellte Ereignisse melden";

    public string Zeitplan => "0 0/15 * * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var abgestellt = await relay.ParkedAsync(cancellationToken);
        if (abgestellt.Count == 0) return null;
        // Gemeldet ist, was vor der letzten Nachricht darüber schon abgestellt war.
        var zuletzt = await db.Nachrichten.Where(n => n.Anlass == Verwaltungsanlaesse.Stoerung && n.Adresse == "/betrieb").MaxAsync(n => (DateTime?)n.Zeitpunkt, cancellationToken);
        var neu = abgestellt.Count(e => zuletzt is null || e.Abgestellt > zuletzt);
        if (neu == 0) return null;
        await zustellung.ZustellenAsync(Verwaltungsanlaesse.EreignisseAbgestellt(neu), uhr.Jetzt(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return neu == 1 ? "1 abgestelltes Ereignis gemeldet." : $"{neu} abgestellte Ereignisse gemeldet.";
    }
}
