using Microsoft.EntityFrameworkCore;
using Quartz;
using Stadtteilmanagement.SharedKernel.Suche;

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

    /// <summary>Legt an, was der Suchindex über seine Tabelle hinaus braucht und Migrationen nicht kennen; wiederholbar.</summary>
    internal abstract Task EnsureSearchAsync(ModuleContext context, CancellationToken cancellationToken);

    /// <summary>Schreibt einen Vorgang in den Suchindex. Ein neuerer Stand, den jemand inzwischen geschrieben hat, bleibt.</summary>
    internal async Task WriteSearchDocumentAsync(ModuleContext context, Suchdokument d, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlRawAsync(WriteSearchDocumentSql(context.Schema),
            [d.Art, d.Id, d.Version, d.Nummer, d.Titel, d.Stand, d.Stadtteil!, d.Datum!, d.Kopf, d.Wortlaut, d.Text], cancellationToken);

    /// <summary>Ergänzt Wörter für die Suche mit Tippfehlern; verträgt Gleichzeitigkeit.</summary>
    internal async Task AddSearchWordsAsync(ModuleContext context, IEnumerable<Suchwort> words, CancellationToken cancellationToken)
    {
        foreach (var chunk in words.Chunk(200))
            await context.Database.ExecuteSqlRawAsync(
                AddSearchWordsSql(context.Schema, string.Join(", ", chunk.Select((_, i) => $"({{{3 * i}}}, {{{3 * i + 1}}}, {{{3 * i + 2}}})"))),
                chunk.SelectMany(w => (object[])[w.Form, w.Wort, w.Anzeige]), cancellationToken);
    }

    /// <summary>Alle Vorgänge des Moduls, in denen jedes Wort vorkommt; lässt sich mit LINQ weiter eingrenzen.</summary>
    /// <param name="context">Kontext des Moduls.</param>
    /// <param name="art">Nur Vorgänge dieser Art; null für alle.</param>
    /// <param name="words">Die gesuchten Wörter.</param>
    /// <param name="where">Worin und wie genau.</param>
    internal abstract IQueryable<Suchdokument> Search(ModuleContext context, string? art, IReadOnlyList<Suchbegriff> words, Suchort where);

    /// <summary>Ob ein Wort in so vielen Vorgängen steht, dass die Datenbank es besser nicht als Wortanfang sucht; nein, wo es nichts ausmacht.</summary>
    internal virtual Task<bool> IsFrequentAsync(ModuleContext context, string word, int threshold, CancellationToken cancellationToken) => Task.FromResult(false);

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

    /// <summary>Fügt ein Suchdokument ein oder ersetzt es; Parameter in der Reihenfolge von <see cref="SearchColumns"/>.</summary>
    protected abstract string WriteSearchDocumentSql(string schema);

    /// <summary>Fügt Wörter ein, die es noch nicht gibt.</summary>
    /// <param name="schema">Schema des Moduls.</param>
    /// <param name="rows">Die Zeilen (Form, Wort, Anzeige) mit Platzhaltern.</param>
    protected abstract string AddSearchWordsSql(string schema, string rows);

    /// <summary>Spalten eines Suchdokuments ohne die laufende Nummer.</summary>
    private protected static readonly string[] SearchColumns = ["Art", "Id", "Version", "Nummer", "Titel", "Stand", "Stadtteil", "Datum", "Kopf", "Wortlaut", "Text"];

    /// <summary>Paketname des Anbieters, wie ihn EF Core meldet.</summary>
    protected abstract string ProviderName { get; }
}
