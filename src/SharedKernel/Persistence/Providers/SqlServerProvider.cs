using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Quartz;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.SharedKernel.Persistence.Providers;

/// <summary>Serverdatenbank SQL Server 2019 und neuer; ein Schema je Modul.</summary>
internal sealed class SqlServerProvider : DatabaseProvider
{
    /// <summary>Ob der Server Volltext kann; steht fest, sobald die Datenbank vorbereitet ist.</summary>
    private volatile bool _volltext;

    public override string Name => "SqlServer";

    protected override string ProviderName => "Microsoft.EntityFrameworkCore.SqlServer";

    public override void Configure(DbContextOptionsBuilder options, string connectionString, string schema) =>
        options.UseSqlServer(connectionString, o => o.UseCompatibilityLevel(150).MigrationsHistoryTable("__EFMigrationsHistory", schema));

    internal override void PlaceTables(ModelBuilder model, string schema)
    {
        model.HasDefaultSchema(schema);
        // Tabellen mit Triggern vertragen die OUTPUT-Klausel nicht, mit der EF Core sonst Schlüssel zurückliest.
        foreach (var type in model.Model.GetEntityTypes().Where(t => typeof(INurAnfuegen).IsAssignableFrom(t.ClrType)))
            model.Entity(type.ClrType).ToTable(t => t.HasTrigger($"{type.GetTableName()}_unveraenderlich"));
    }

    protected internal override IEnumerable<string> AppendOnlySql(string schema, string table) =>
    [
        $"""
        CREATE OR ALTER TRIGGER [{schema}].[{table}_unveraenderlich] ON [{schema}].[{table}] AFTER UPDATE, DELETE AS
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM deleted) RETURN;
            ROLLBACK;
            THROW 51000, N'Diese Zeilen kommen nur hinzu und lassen sich nicht ändern.', 1;
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

    internal override async Task EnsureSearchAsync(ModuleContext context, CancellationToken cancellationToken)
    {
        var sql = $"""
            IF FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 1 AND NOT EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID(N'[{context.Schema}].[Suchdokument]'))
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N'Suche') CREATE FULLTEXT CATALOG [Suche];
                CREATE FULLTEXT INDEX ON [{context.Schema}].[Suchdokument] ([Titel] LANGUAGE 1031, [Text] LANGUAGE 1031, [Kopf] LANGUAGE 0, [Wortlaut] LANGUAGE 0)
                    KEY INDEX [PK_Suchdokument] ON [Suche] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF);
            END
            """;
        await context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        _volltext = await context.Database.SqlQueryRaw<int>("SELECT CAST(FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') AS int) AS [Value]").SingleOrDefaultAsync(cancellationToken) == 1;
    }

    protected override string WriteSearchDocumentSql(string schema) => $"""
        MERGE [{schema}].[Suchdokument] WITH (HOLDLOCK) AS d USING (SELECT {"{0}"} AS [Art], {"{1}"} AS [Id]) AS n ON d.[Art] = n.[Art] AND d.[Id] = n.[Id]
        WHEN MATCHED AND d.[Version] <= {"{2}"} THEN UPDATE SET {string.Join(", ", SearchColumns.Select((c, i) => $"[{c}] = {{{i}}}").Skip(2))}
        WHEN NOT MATCHED THEN INSERT ({Columns("")}) VALUES ({string.Join(", ", SearchColumns.Select((_, i) => $"{{{i}}}"))});
        """;

    protected override string AddSearchWordsSql(string schema, string rows) => $"""
        INSERT INTO [{schema}].[Suchwort] ([Form], [Wort], [Anzeige])
        SELECT n.[Form], n.[Wort], MIN(n.[Anzeige]) FROM (VALUES {rows}) AS n ([Form], [Wort], [Anzeige])
        WHERE NOT EXISTS (SELECT 1 FROM [{schema}].[Suchwort] AS w WITH (UPDLOCK, HOLDLOCK) WHERE w.[Form] = n.[Form] AND w.[Wort] = n.[Wort])
        GROUP BY n.[Form], n.[Wort]
        """;

    internal override IQueryable<Suchdokument> Search(ModuleContext context, string? art, IReadOnlyList<Suchbegriff> words, Suchort where)
    {
        // Der Volltext zieht seinen Index erst Sekunden nach dem Speichern nach; ob ein Wort noch irgendwo steht (ohne Art), sagt deshalb immer LIKE.
        var (sql, parameters) = SearchSql(context.Schema, words, where, _volltext && art is not null);
        var found = context.Set<Suchdokument>().FromSqlRaw(sql, parameters);
        return art is null ? found : found.Where(d => d.Art == art);
    }

    internal static (string Sql, object[] Parameters) SearchSql(string schema, IReadOnlyList<Suchbegriff> words, Suchort where, bool volltext)
    {
        var (conditions, parameters) = volltext ? Contains(words, where) : Like(words, where);
        return ($"SELECT d.[Nr], {Columns("d.")} FROM [{schema}].[Suchdokument] AS d WHERE {string.Join(" AND ", conditions)}", [.. parameters]);
    }

    private static (IEnumerable<string> Conditions, IEnumerable<object> Parameters) Contains(IReadOnlyList<Suchbegriff> words, Suchort where)
    {
        var anfang = words.Select(w => $"\"{w.Wort}{(w.AlsAnfang && where == Suchort.Ueberall ? "*" : "")}\"");
        return where != Suchort.Ueberall
            ? (words.Select((_, i) => $"CONTAINS({(where == Suchort.GanzesKopfwort ? "d.[Kopf]" : "(d.[Kopf], d.[Wortlaut])")}, {{{i}}})"), anfang)
            : (words.Select((_, i) => $"(CONTAINS((d.[Kopf], d.[Wortlaut]), {{{2 * i}}}) OR CONTAINS((d.[Titel], d.[Text]), {{{2 * i + 1}}}, LANGUAGE 1031))"),
                anfang.Zip(words, (a, w) => (object[])[a, $"FORMSOF(INFLECTIONAL, \"{w.Getippt}\")"]).SelectMany(p => p));
    }

    private static (IEnumerable<string> Conditions, IEnumerable<object> Parameters) Like(IReadOnlyList<Suchbegriff> words, Suchort where) => (
        words.Select((_, i) => where != Suchort.GanzesKopfwort ? $"N' ' + d.[Kopf] + N' ' + d.[Wortlaut] + N' ' LIKE {{{i}}}" : $"N' ' + d.[Kopf] + N' ' LIKE {{{i}}}"),
        words.Select(w => (object)$"% {w.Wort}{(w.AlsAnfang && where == Suchort.Ueberall ? "%" : " %")}"));

    private static string Columns(string prefix) => string.Join(", ", SearchColumns.Select(c => $"{prefix}[{c}]"));

    public override bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqlException { Number: 2601 or 2627 };
}
