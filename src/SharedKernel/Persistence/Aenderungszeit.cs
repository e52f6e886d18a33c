using Microsoft.EntityFrameworkCore;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Wann ein Vorgang zuletzt geändert wurde, gelesen aus dem Prüfprotokoll.</summary>
public static class Aenderungszeit
{
    /// <summary>Die letzte Änderung je Vorgang, UTC; was sich nie änderte, hat den Beginn der Zeit.</summary>
    public static async Task<Func<Guid, DateTime>> GeaendertAsync(this ModuleContext db, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var gesucht = ids.Distinct().ToArray();
        // Lesezugriffe stehen auch im Protokoll, sind aber keine Änderung; sie tragen keine Version.
        var zeiten = await db.Audit.AsNoTracking().Where(e => gesucht.Contains(e.ObjektId) && e.Objektversion > 0)
            .GroupBy(e => e.ObjektId).Select(g => new { g.Key, Zeitpunkt = g.Max(e => e.Zeitpunkt) }).ToDictionaryAsync(g => g.Key, g => g.Zeitpunkt, cancellationToken);
        return id => zeiten.GetValueOrDefault(id, DateTime.UnixEpoch);
    }
}
