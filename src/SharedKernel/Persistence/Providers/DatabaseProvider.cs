using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Stadtteilmanagement.SharedKernel.Persistence.Providers;

/// <summary>
/// Was sich zwischen den Datenbanken unterscheidet. Nur in diesem Ordner steht SQL und nur hier kennt der Code einen Anbieter.
/// </summary>
public abstract class DatabaseProvider
{
    /// <summary>Alle Anbieter in der Reihenfolge Sqlite, PostgreSql, SqlServer.</summary>
    public static IReadOnlyList<DatabaseProvider> Alle { get; } = [new SqliteProvider(), new PostgreSqlProvider(), new SqlServerProvider()];

    /// <summary>Name in der Konfiguration und im Ordner der Migrationen.</summary>
    public abstract string Name { get; }

    /// <summary>Findet den Anbieter nach seinem Namen in der Konfiguration.</summary>
    /// <exception cref="ArgumentException">Der Name ist unbekannt; die Meldung nennt die möglichen.</exception>
    public static DatabaseProvider Namens(string name) =>
        Alle.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Datenbank:Anbieter „{name}“ ist unbekannt. Möglich sind {string.Join(", ", Alle.Select(p => p.Name))}.");

    /// <summary>Der Anbieter, mit dem dieser Kontext läuft.</summary>
    public static DatabaseProvider Von(DbContext context) =>
        Alle.First(p => context.Database.ProviderName!.Equals(p.ProviderName, StringComparison.Ordinal));

    /// <summary>Richtet einen Kontext ein; das Schema bestimmt auch die Tabelle der Migrationsgeschichte.</summary>
    public abstract void Configure(DbContextOptionsBuilder options, string connectionString, string schema);

    /// <summary>Legt Tabellen in das Schema des Moduls oder gibt ihnen dessen Vorsatz.</summary>
    internal abstract void PlaceTables(ModelBuilder model, string schema);

    /// <summary>Lässt die Datenbank selbst das Ändern und Löschen in einer Tabelle verweigern; wiederholbar.</summary>
    internal async Task ProtectAppendOnlyAsync(ModuleContext context, string table, CancellationToken cancellationToken)
    {
        foreach (var sql in AppendOnlySql(context.Schema, table)) await context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    /// <summary>Wartet, bis keine offene Transaktion mehr in die Tabelle schreibt, und hält neue bis zum Ende der eigenen auf.</summary>
    internal abstract Task LockForSealingAsync(DbContext context, string schema, string table, CancellationToken cancellationToken);

    /// <summary>Legt einen Nummernkreis mit Stand 0 an, falls es ihn noch nicht gibt; verträgt Gleichzeitigkeit.</summary>
    internal abstract Task EnsureCounterAsync(ModuleContext context, string kreis, int jahr, CancellationToken cancellationToken);

    /// <summary>Wo der Planer seine Zeitpläne hält: auf einem Server in eigenen Tabellen, die mehrere Hosts teilen, sonst im Speicher.</summary>
    internal abstract void HoldSchedule(IQuartzBuilder planer, string connectionString, string schema);

    /// <summary>Ob der Fehler sagt, dass ein Schlüssel schon vergeben ist.</summary>
    public abstract bool IsUniqueViolation(Exception exception);

    /// <summary>Die Anweisungen für <see cref="ProtectAppendOnlyAsync"/>.</summary>
    protected internal abstract IEnumerable<string> AppendOnlySql(string schema, string table);

    /// <summary>Ein gemeinsamer Speicher; fehlende Tabellen legt der Planer beim Start selbst an und ändert vorhandene nie.</summary>
    private protected static void HoldShared(IPersistentStoreBuilder speicher, string schema)
    {
        speicher.ConfigureStore(o => o.TablePrefix = $"{schema}.quartz_");
        speicher.ProvisionSchema();
        speicher.UseClustering();
    }

    /// <summary>Paketname des Anbieters, wie ihn EF Core meldet.</summary>
    protected abstract string ProviderName { get; }
}
