using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;
using Stadtteilmanagement.SharedKernel.Suche;

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
        CREATE OR REPLACE FUNCTION "{schema}".nur_anfuegen() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'Diese Zeilen kommen nur hinzu und lassen sich nicht ändern.'; END $$
        """,
        $"""
        CREATE OR REPLACE TRIGGER "{table}_unveraenderlich" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{schema}"."{table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "{schema}".nur_anfuegen()
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

    internal override Task EnsureSearchAsync(ModuleContext context, CancellationToken cancellationToken)
    {
        // Wortstämme aus dem Original und die vereinheitlichten Wörter stehen in einer Spalte: So darf jedes gesuchte Wort auf die eine oder andere Art passen.
        var sql = $"""
            DO $$ BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = '"{context.Schema}"."Suchdokument"'::regclass AND attname = 'Volltext') THEN
                ALTER TABLE "{context.Schema}"."Suchdokument"
                    ADD COLUMN IF NOT EXISTS "Volltext" tsvector GENERATED ALWAYS AS (to_tsvector('german', "Titel" || ' ' || "Text")
                        || array_to_tsvector(array_remove(string_to_array("Kopf" || ' ' || "Wortlaut", ' '), ''))) STORED,
                    ADD COLUMN IF NOT EXISTS "Kopfwoerter" tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array("Kopf", ' '), ''))) STORED;
                CREATE INDEX IF NOT EXISTS "IX_Suchdokument_Volltext" ON "{context.Schema}"."Suchdokument" USING gin ("Volltext");
                CREATE INDEX IF NOT EXISTS "IX_Suchdokument_Kopfwoerter" ON "{context.Schema}"."Suchdokument" USING gin ("Kopfwoerter");
            END IF;
            END $$
            """;
        return context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    protected override string WriteSearchDocumentSql(string schema) => $"""
        INSERT INTO "{schema}"."Suchdokument" AS d ({Columns("")}) VALUES ({string.Join(", ", SearchColumns.Select((_, i) => $"{{{i}}}"))})
        ON CONFLICT ("Art", "Id") DO UPDATE SET {string.Join(", ", SearchColumns.Skip(2).Select(c => $"\"{c}\" = excluded.\"{c}\""))} WHERE d."Version" <= excluded."Version"
        """;

    protected override string AddSearchWordsSql(string schema, string rows) =>
        $"""INSERT INTO "{schema}"."Suchwort" ("Form", "Wort", "Anzeige") VALUES {rows} ON CONFLICT DO NOTHING""";

    internal override IQueryable<Suchdokument> Search(ModuleContext context, string? art, IReadOnlyList<Suchbegriff> words, Suchort where)
    {
        var anfang = words.Select(w => $"'{w.Wort}'{(w.AlsAnfang && where == Suchort.Ueberall ? ":*" : "")}");
        (IEnumerable<string> bedingungen, IEnumerable<object> parameter) = where == Suchort.Ueberall
            ? (words.Select((_, i) => $"(CAST({{{2 * i}}} AS tsquery) || plainto_tsquery('german', {{{2 * i + 1}}}))"), anfang.Zip(words, (a, w) => (object[])[a, w.Getippt]).SelectMany(p => p))
            : (words.Select((_, i) => $"CAST({{{i}}} AS tsquery)"), anfang);
        if (art is not null)
        {
            bedingungen = bedingungen.Append($"CAST({{{parameter.Count()}}} AS tsquery)");
            parameter = parameter.Append($"'{Suchdokument.Kennwort(art)}'");
        }
        var sql = $"""
            SELECT d."Nr", {Columns("d.")} FROM "{context.Schema}"."Suchdokument" AS d WHERE d."{(where == Suchort.GanzesKopfwort ? "Kopfwoerter" : "Volltext")}" @@ ({string.Join(" && ", bedingungen)})
            """;
        return context.Set<Suchdokument>().FromSqlRaw(sql, [.. parameter]);
    }

    private static string Columns(string prefix) => string.Join(", ", SearchColumns.Select(c => $"{prefix}\"{c}\""));

    public override bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
