using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Quartz;
using SQLitePCL;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.SharedKernel.Persistence.Providers;

/// <summary>Eingebettete Datenbank: eine Datei, WAL, keine Schemata (Tabellen tragen den Modulnamen als Vorsatz).</summary>
internal sealed class SqliteProvider : DatabaseProvider
{
    private static readonly ConnectionSettings Settings = new();

    public override string Name => "Sqlite";

    protected override string ProviderName => "Microsoft.EntityFrameworkCore.Sqlite";

    public override void Configure(DbContextOptionsBuilder options, string connectionString, string schema) =>
        options.UseSqlite(connectionString, o => o.MigrationsHistoryTable($"__EFMigrationsHistory_{schema}"))
            .AddInterceptors(Settings);

    internal override void PlaceTables(ModelBuilder model, string schema)
    {
        foreach (var type in model.Model.GetEntityTypes())
            if (type.GetTableName() is { } table && !table.StartsWith(schema + "_", StringComparison.Ordinal))
                type.SetTableName($"{schema}_{table}");
        // Ein nacktes «WHERE Offen» nutzt in SQLite keinen Index und liest die ganze Tabelle; als Zahl vergleicht EF Core mit «= 1».
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(bool)))
            property.SetValueConverter(new BoolToZeroOneConverter<int>());
        // Die Datenbank vergibt die laufende Nummer fortlaufend und nie zweimal (AUTOINCREMENT statt wiederverwendeter rowid).
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
            if (property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long))
                property.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
    }

    protected internal override IEnumerable<string> AppendOnlySql(string schema, string table) =>
        from operation in (string[])["UPDATE", "DELETE"]
        select $"""
            CREATE TRIGGER IF NOT EXISTS "{schema}_{table}_kein_{operation}" BEFORE {operation} ON "{schema}_{table}"
            BEGIN SELECT RAISE(ABORT, 'Diese Zeilen kommen nur hinzu und lassen sich nicht ändern.'); END
            """;

    // Eine Schreibtransaktion ist in SQLite immer die einzige.
    internal override Task LockForSealingAsync(DbContext context, string schema, string table, CancellationToken cancellationToken) => Task.CompletedTask;

    internal override Task EnsureCounterAsync(ModuleContext context, string kreis, int jahr, CancellationToken cancellationToken)
    {
        var sql = $$"""INSERT INTO "{{context.Schema}}_Nummernkreis" ("Kreis", "Jahr", "Zuletzt") VALUES ({0}, {1}, 0) ON CONFLICT DO NOTHING""";
        return context.Database.ExecuteSqlRawAsync(sql, [kreis, jahr], cancellationToken);
    }

    // Mehrere Hosts kann es hier nicht geben; was ein Neustart verpasst, holt der Aufgabenplan anhand der Läufe nach.
    internal override void HoldSchedule(IQuartzBuilder planer, string connectionString, string schema) => planer.UseInMemoryStore();

    internal override async Task EnsureSearchAsync(ModuleContext context, CancellationToken cancellationToken)
    {
        // Titel und Namen haben ihren eigenen Index: Ein Wort, das nur im Text oft vorkommt, müsste der gemeinsame sonst ganz durchsehen.
        await EnsureIndexAsync(context, Suchort.GanzesKopfwort, ["Kopf"], cancellationToken);
        await EnsureIndexAsync(context, Suchort.Ueberall, ["Kopf", "Wortlaut"], cancellationToken);
    }

    private static async Task EnsureIndexAsync(ModuleContext context, Suchort where, string[] columns, CancellationToken cancellationToken)
    {
        var (table, index) = ($"{context.Schema}_Suchdokument", Index(context, where));
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        // Die Wörter sind schon vereinheitlicht und kommen nur mit Leerzeichen; „ascii“ trennt nichts weiter. Stellen im Text braucht die Suche nicht.
        var sql = $"""CREATE VIRTUAL TABLE "{index}" USING fts5({names}, content='{table}', content_rowid='Nr', tokenize='ascii', detail='none', columnsize=0{(where == Suchort.Ueberall ? ", prefix='2 3 4'" : "")})""";
        var vorhanden = await context.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE name = {0}", index).SingleOrDefaultAsync(cancellationToken);
        if (vorhanden == sql) return;
        var weg = $"""INSERT INTO "{index}"("{index}", rowid, {names}) VALUES('delete', old."Nr", {string.Join(", ", columns.Select(c => $"old.\"{c}\""))});""";
        var neu = $"""INSERT INTO "{index}"(rowid, {names}) VALUES(new."Nr", {string.Join(", ", columns.Select(c => $"new.\"{c}\""))});""";
        var anlegen = $"""
            DROP TABLE IF EXISTS "{index}";
            {sql};
            CREATE TRIGGER IF NOT EXISTS "{index}_INSERT" AFTER INSERT ON "{table}" BEGIN {neu} END;
            CREATE TRIGGER IF NOT EXISTS "{index}_DELETE" AFTER DELETE ON "{table}" BEGIN {weg} END;
            CREATE TRIGGER IF NOT EXISTS "{index}_UPDATE" AFTER UPDATE ON "{table}" WHEN {string.Join(" OR ", columns.Select(c => $"old.\"{c}\" <> new.\"{c}\""))} BEGIN {weg} {neu} END;
            INSERT INTO "{index}"("{index}") VALUES('rebuild')
            """;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync(anlegen, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    protected override string WriteSearchDocumentSql(string schema) => $"""
        INSERT INTO "{schema}_Suchdokument" ({Columns("")}) VALUES ({string.Join(", ", SearchColumns.Select((_, i) => $"{{{i}}}"))})
        ON CONFLICT ("Art", "Id") DO UPDATE SET {string.Join(", ", SearchColumns.Skip(2).Select(c => $"\"{c}\" = excluded.\"{c}\""))} WHERE "Version" <= excluded."Version"
        """;

    protected override string AddSearchWordsSql(string schema, string rows) =>
        $"""INSERT INTO "{schema}_Suchwort" ("Form", "Wort", "Anzeige") VALUES {rows} ON CONFLICT DO NOTHING""";

    internal override IQueryable<Suchdokument> Search(ModuleContext context, string? art, IReadOnlyList<Suchbegriff> words, Suchort where)
    {
        var terms = words.Select(w => $"\"{w.Wort}\"{(w.AlsAnfang && where == Suchort.Ueberall ? "*" : "")}");
        var match = string.Join(" AND ", art is null ? terms : terms.Append($"\"{Suchdokument.Kennwort(art)}\""));
        // Der Index bestimmt die Reihenfolge, so kommen die jüngsten Treffer ohne Sortieren; darum steht er vorn und gibt die laufende Nummer.
        var index = Index(context, where);
        var sql = $$"""
            SELECT s.rowid AS "Nr", {{Columns("d.")}} FROM "{{index}}" AS s CROSS JOIN "{{context.Schema}}_Suchdokument" AS d ON d."Nr" = s.rowid WHERE s."{{index}}" MATCH {0}
            """;
        return context.Set<Suchdokument>().FromSqlRaw(sql, match);
    }

    internal override Task<bool> IsFrequentAsync(ModuleContext context, string word, int threshold, CancellationToken cancellationToken)
    {
        var index = Index(context, Suchort.Ueberall);
        var sql = $$"""SELECT rowid AS Value FROM "{{index}}" WHERE "{{index}}" MATCH {0} LIMIT 1 OFFSET {1}""";
        return context.Database.SqlQueryRaw<long>(sql, $"\"{word}\"", threshold).AnyAsync(cancellationToken);
    }

    private static string Index(ModuleContext context, Suchort where) => $"{context.Schema}_{(where == Suchort.GanzesKopfwort ? "Kopftext" : "Volltext")}";

    private static string Columns(string prefix) => string.Join(", ", SearchColumns.Select(c => $"{prefix}\"{c}\""));

    public override bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };

    /// <summary>synchronous=NORMAL ist mit WAL gegen Absturz des Programms sicher und spart einen fsync je Transaktion.</summary>
    private sealed class ConnectionSettings : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=15000;";

        // EF Core öffnet je Befehl; die Einstellungen haften aber an der Verbindung im Vorrat und gelten dort weiter.
        private readonly ConditionalWeakTable<sqlite3, ConnectionSettings> _eingestellt = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Apply(connection);
            return Task.CompletedTask;
        }

        private void Apply(DbConnection connection)
        {
            if (connection is not SqliteConnection { Handle: { } handle } || !_eingestellt.TryAdd(handle, this)) return;
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }
    }
}
