using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Stadtteilmanagement.SharedKernel.Persistence.Providers;

/// <summary>Serverdatenbank SQL Server 2019 und neuer; ein Schema je Modul.</summary>
internal sealed class SqlServerProvider : DatabaseProvider
{
    public override string Name => "SqlServer";

    protected override string ProviderName => "Microsoft.EntityFrameworkCore.SqlServer";

    public override void Configure(DbContextOptionsBuilder options, string connectionString, string schema) =>
        options.UseSqlServer(connectionString, o => o.UseCompatibilityLevel(150).MigrationsHistoryTable("__EFMigrationsHistory", schema));

    internal override void PlaceTables(ModelBuilder model, string schema)
    {
        model.HasDefaultSchema(schema);
        // Tabellen mit Triggern vertragen die OUTPUT-Klausel nicht, mit der EF Core sonst Schlüssel zurückliest.
        foreach (var type in model.Model.GetEntityTypes().Where(t => ModuleContext.AppendOnlyTypes.Contains(t.ClrType)))
            model.Entity(type.ClrType).ToTable(t => t.HasTrigger($"{type.GetTableName()}_unveraenderlich"));
    }

    protected internal override IEnumerable<string> AppendOnlySql(string schema, string table) =>
    [
        $"""
        CREATE OR ALTER TRIGGER [{schema}].[{table}_unveraenderlich] ON [{schema}].[{table}] AFTER UPDATE, DELETE AS
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM deleted) RETURN;
            ROLLBACK;
            THROW 51000, N'Das Prüfprotokoll lässt sich nicht ändern.', 1;
        END
        """
    ];

    internal override Task LockForSealingAsync(DbContext context, string schema, string table, CancellationToken cancellationToken)
    {
        var sql = $"SELECT TOP (0) 1 FROM [{schema}].[{table}] WITH (TABLOCKX, HOLDLOCK)";
        return context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    internal override Task EnsureCounterAsync(ModuleContext context, string kreis, int jahr, CancellationToken cancellationToken)
    {
        var sql = $$"""
            INSERT INTO [{{context.Schema}}].[Nummernkreis] ([Kreis], [Jahr], [Zuletzt]) SELECT {0}, {1}, 0
            WHERE NOT EXISTS (SELECT 1 FROM [{{context.Schema}}].[Nummernkreis] WITH (UPDLOCK, HOLDLOCK) WHERE [Kreis] = {0} AND [Jahr] = {1})
            """;
        return context.Database.ExecuteSqlRawAsync(sql, [kreis, jahr], cancellationToken);
    }

    internal override void HoldSchedule(IQuartzBuilder planer, string connectionString, string schema) => planer.UsePersistentStore(speicher =>
    {
        speicher.UseSqlServer(SqlClientFactory.Instance, connectionString);
        HoldShared(speicher, schema);
    });

    public override bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqlException { Number: 2601 or 2627 };
}
