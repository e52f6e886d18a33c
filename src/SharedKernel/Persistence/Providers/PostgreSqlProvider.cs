using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;

namespace Stadtteilmanagement.SharedKernel.Persistence.Providers;

/// <summary>Serverdatenbank PostgreSQL 15 und neuer; ein Schema je Modul.</summary>
internal sealed class PostgreSqlProvider : DatabaseProvider
{
    public override string Name => "PostgreSql";

    protected override string ProviderName => "Npgsql.EntityFrameworkCore.PostgreSQL";

    public override void Configure(DbContextOptionsBuilder options, string connectionString, string schema) =>
        options.UseNpgsql(connectionString, o => o.MigrationsHistoryTable("__EFMigrationsHistory", schema));

    internal override void PlaceTables(ModelBuilder model, string schema) => model.HasDefaultSchema(schema);

    protected internal override IEnumerable<string> AppendOnlySql(string schema, string table) =>
    [
        $"""
        CREATE OR REPLACE FUNCTION "{schema}".pruefprotokoll_unveraenderlich() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'Das Prüfprotokoll lässt sich nicht ändern.'; END $$
        """,
        $"""
        CREATE OR REPLACE TRIGGER "{table}_unveraenderlich" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{schema}"."{table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "{schema}".pruefprotokoll_unveraenderlich()
        """
    ];

    internal override Task LockForSealingAsync(DbContext context, string schema, string table, CancellationToken cancellationToken)
    {
        // Schließt Schreibende aus und auch andere Versiegelnde; SHARE allein ließe zwei zugleich denselben Abschnitt versiegeln.
        var sql = $"""LOCK TABLE "{schema}"."{table}" IN SHARE ROW EXCLUSIVE MODE""";
        return context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    internal override Task EnsureCounterAsync(ModuleContext context, string kreis, int jahr, CancellationToken cancellationToken)
    {
        var sql = $$"""INSERT INTO "{{context.Schema}}"."Nummernkreis" ("Kreis", "Jahr", "Zuletzt") VALUES ({0}, {1}, 0) ON CONFLICT DO NOTHING""";
        return context.Database.ExecuteSqlRawAsync(sql, [kreis, jahr], cancellationToken);
    }

    internal override void HoldSchedule(IQuartzBuilder planer, string connectionString, string schema) => planer.UsePersistentStore(speicher =>
    {
        speicher.UsePostgres(NpgsqlFactory.Instance, connectionString);
        HoldShared(speicher, schema);
    });

    public override bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
