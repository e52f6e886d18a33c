using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Quartz;
using SQLitePCL;

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
            BEGIN SELECT RAISE(ABORT, 'Das Prüfprotokoll lässt sich nicht ändern.'); END
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
