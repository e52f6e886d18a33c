using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Ein geänderter Vorgang samt seinen geänderten Bestandteilen.</summary>
internal sealed class AggregateChange(EntityEntry root)
{
    internal const string Verdeckt = "(personenbezogen)";

    private readonly List<EntityEntry> _parts = [];

    public Aggregat Aggregat => (Aggregat)root.Entity;

    public bool IsNew => root.State == EntityState.Added;

    public bool IsDeleted => root.State == EntityState.Deleted;

    public string Objektart => Teil?.Vorgangsart ?? root.Metadata.ClrType.Name;

    public Guid ObjektId => Teil?.VorgangId ?? Aggregat.Id;

    /// <summary>Version des Objekts; ein Teil ändert die Version seines Vorgangs nicht.</summary>
    public int Objektversion => Teil is null ? Aggregat.Version : 0;

    private ITeilEinesVorgangs? Teil => Aggregat as ITeilEinesVorgangs;

    public void Add(EntityEntry part) => _parts.Add(part);

    public void CountVersion()
    {
        if (IsDeleted) return;
        var version = root.Property(nameof(Persistence.Aggregat.Version));
        version.CurrentValue = (int)version.OriginalValue! * (IsNew ? 0 : 1) + 1;
    }

    public IReadOnlyList<AuditChange> Describe() => [.. DescribeReference(), .. DescribeEntry(root, ""), .. _parts.SelectMany(p => DescribeEntry(p, PartName(p) + ": "))];

    // Beim Vorgang muss zu erkennen sein, welcher seiner Teile gemeint ist; den Namen zum Schlüssel setzt erst die Anzeige ein.
    private IEnumerable<AuditChange> DescribeReference() => Teil is null ? [] : [new AuditChange(root.Metadata.ClrType.Bezeichnung(), null, Aggregat.Id.ToString())];

    private static string PartName(EntityEntry part) =>
        part.Entity is IBenannt benannt ? benannt.Benennung : part.Metadata.ClrType.Bezeichnung();

    private static IEnumerable<AuditChange> DescribeEntry(EntityEntry entry, string prefix)
    {
        foreach (var property in entry.Properties)
        {
            if (IsTechnical(property.Metadata) || entry.State == EntityState.Modified && !property.IsModified) continue;
            var alt = entry.State == EntityState.Added ? null : Text(property.Metadata, property.OriginalValue);
            var neu = entry.State == EntityState.Deleted ? null : Text(property.Metadata, property.CurrentValue);
            if (Equals(alt, neu) && !IsPersonal(property.Metadata) || alt is null && neu is null) continue;
            yield return new AuditChange(prefix + property.Metadata.PropertyInfo!.Bezeichnung(), alt, neu);
        }
    }

    private static bool IsTechnical(IProperty property) =>
        property.PropertyInfo is not { } info || property.IsKey() || property.Name == nameof(Persistence.Aggregat.Version)
        || info.IsDefined(typeof(NichtProtokolliertAttribute));

    private static bool IsPersonal(IProperty property) => property.PropertyInfo!.IsDefined(typeof(PersonenbezogenAttribute));

    private static string? Text(IProperty property, object? value) => value switch
    {
        null or "" => null,
        _ when IsPersonal(property) => Verdeckt,
        bool ja => ja ? "ja" : "nein",
        Enum wert => wert.Bezeichnung(),
        DateOnly tag => tag.AlsDatum(),
        DateTime zeit => zeit.AlsZeitpunkt(),
        IFormattable zahl => zahl.ToString(null, Ortszeit.Deutsch),
        _ => value.ToString()
    };
}

internal static class AggregateChanges
{
    /// <summary>Ordnet jeden geänderten Bestandteil seinem Vorgang zu.</summary>
    public static IReadOnlyList<AggregateChange> Collect(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        // Einmal aufgelistet: Jede weitere Auflistung suchte noch einmal in allem nach Änderungen, bei einem Einspielen je Bestandteil.
        var entries = tracker.Entries().ToList();
        var owners = entries.Where(e => e.Metadata.FindPrimaryKey() is { Properties: [{ Name: "Id" }] }).ToLookup(e => (e.Metadata, e.Property("Id").CurrentValue!));
        var roots = entries.Where(e => e.Entity is Aggregat).ToDictionary(object (e) => e.Entity, e => e, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance);
        var changes = new Dictionary<object, AggregateChange>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (FindRoot(entry, owners) is not { } root) continue;
            if (!changes.TryGetValue(root, out var change)) changes[root] = change = new AggregateChange(roots[root]);
            if (!ReferenceEquals(entry.Entity, root)) change.Add(entry);
        }
        return [.. changes.Values];
    }

    private static object? FindRoot(EntityEntry entry, ILookup<(IEntityType, object), EntityEntry> owners)
    {
        if (entry.Entity is Aggregat) return entry.Entity;
        if (entry.Metadata.FindOwnership() is not { } ownership) return null;
        var key = ownership.Properties.Select(p => entry.Property(p).CurrentValue).Single()!;
        return owners[(ownership.PrincipalEntityType, key)].FirstOrDefault() is { } owner ? FindRoot(owner, owners) : null;
    }
}
