using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>
/// Wo die Testdatenbanken liegen. Ohne Angabe SQLite-Dateien im Ordner für Vorläufiges; mit STM_TEST_ANBIETER=PostgreSql oder SqlServer ein Server,
/// dessen Verbindung in STM_TEST_POSTGRESQL oder STM_TEST_SQLSERVER steht und Datenbanken anlegen darf.
/// </summary>
internal abstract class Datenbankserver
{
    private static int _gezaehlt;

    public static Datenbankserver Gewaehlt { get; } = Environment.GetEnvironmentVariable("STM_TEST_ANBIETER") switch
    {
        null or "" or "Sqlite" => new Sqliteordner(),
        "PostgreSql" => new PostgreSqlServer(Verbindungsangabe("STM_TEST_POSTGRESQL")),
        "SqlServer" => new SqlServerServer(Verbindungsangabe("STM_TEST_SQLSERVER")),
        var unbekannt => throw new InvalidOperationException($"STM_TEST_ANBIETER „{unbekannt}“ ist unbekannt.")
    };

    public abstract string Anbieter { get; }

    /// <summary>Ob eine Datenbank als Abbild einer anderen entstehen kann; sonst wird sie jedes Mal neu gebaut.</summary>
    public virtual bool KannKopieren => true;

    public abstract string Verbindung(string datenbank);

    /// <summary>Legt eine Datenbank an, leer oder als Abbild einer anderen.</summary>
    public abstract Task<string> AnlegenAsync(string? von);

    /// <summary>Schließt alle Verbindungen, damit die Datenbank kopiert werden kann.</summary>
    public abstract Task VerlassenAsync(string datenbank);

    public abstract Task LoeschenAsync(string datenbank);

    protected static string NeuerName() => $"stm_test_{Environment.ProcessId}_{Interlocked.Increment(ref _gezaehlt)}";

    private static string Verbindungsangabe(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } wert ? wert : throw new InvalidOperationException($"{variable} fehlt.");
}

internal sealed class Sqliteordner : Datenbankserver
{
    private readonly string _ordner = Directory.CreateTempSubdirectory("stm-test-").FullName;

    public Sqliteordner() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_ordner, recursive: true);
    };

    public override string Anbieter => "Sqlite";

    public override string Verbindung(string datenbank) => $"Data Source={Datei(datenbank)}";

    public override Task<string> AnlegenAsync(string? von)
    {
        var name = NeuerName();
        if (von is not null) File.Copy(Datei(von), Datei(name));
        return Task.FromResult(name);
    }

    public override Task VerlassenAsync(string datenbank)
    {
        // Die letzte Verbindung übernimmt beim Schließen das Vorausprotokoll (WAL) in die Datei.
        using var verbindung = new SqliteConnection(Verbindung(datenbank));
        SqliteConnection.ClearPool(verbindung);
        return Task.CompletedTask;
    }

    public override async Task LoeschenAsync(string datenbank)
    {
        await VerlassenAsync(datenbank);
        foreach (var datei in Directory.GetFiles(_ordner, $"{datenbank}.db*")) File.Delete(datei);
    }

    private string Datei(string datenbank) => Path.Combine(_ordner, datenbank + ".db");
}

internal sealed class PostgreSqlServer(string verwaltung) : Datenbankserver
{
    private readonly SemaphoreSlim _eineNachDerAnderen = new(1, 1);

    public override string Anbieter => "PostgreSql";

    public override string Verbindung(string datenbank) => new NpgsqlConnectionStringBuilder(verwaltung) { Database = datenbank, MaxPoolSize = 40 }.ConnectionString;

    public override async Task<string> AnlegenAsync(string? von)
    {
        var name = NeuerName();
        await _eineNachDerAnderen.WaitAsync();
        try { await AusfuehrenAsync($"""CREATE DATABASE "{name}" TEMPLATE "{von ?? "template0"}" STRATEGY FILE_COPY"""); }
        finally { _eineNachDerAnderen.Release(); }
        return name;
    }

    public override Task VerlassenAsync(string datenbank)
    {
        using var verbindung = new NpgsqlConnection(Verbindung(datenbank));
        NpgsqlConnection.ClearPool(verbindung);
        return Task.CompletedTask;
    }

    public override async Task LoeschenAsync(string datenbank)
    {
        await VerlassenAsync(datenbank);
        await AusfuehrenAsync($"""DROP DATABASE IF EXISTS "{datenbank}" WITH (FORCE)""");
    }

    private async Task AusfuehrenAsync(string sql)
    {
        await using var verbindung = new NpgsqlConnection(verwaltung);
        await verbindung.OpenAsync();
        await using var befehl = new NpgsqlCommand(sql, verbindung);
        await befehl.ExecuteNonQueryAsync();
    }
}

internal sealed class SqlServerServer(string verwaltung) : Datenbankserver
{
    public override string Anbieter => "SqlServer";

    // Kopieren hieße sichern und zurückspielen, mit Pfaden auf dem Server, die der Test nicht kennt.
    public override bool KannKopieren => false;

    public override string Verbindung(string datenbank) => new SqlConnectionStringBuilder(verwaltung) { InitialCatalog = datenbank }.ConnectionString;

    public override async Task<string> AnlegenAsync(string? von)
    {
        var name = NeuerName();
        await AusfuehrenAsync($"CREATE DATABASE [{name}]");
        return name;
    }

    public override Task VerlassenAsync(string datenbank)
    {
        using var verbindung = new SqlConnection(Verbindung(datenbank));
        SqlConnection.ClearPool(verbindung);
        return Task.CompletedTask;
    }

    public override async Task LoeschenAsync(string datenbank)
    {
        await VerlassenAsync(datenbank);
        await AusfuehrenAsync($"ALTER DATABASE [{datenbank}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{datenbank}]");
    }

    private async Task AusfuehrenAsync(string sql)
    {
        await using var verbindung = new SqlConnection(verwaltung);
        await verbindung.OpenAsync();
        await using var befehl = new SqlCommand(sql, verbindung);
        await befehl.ExecuteNonQueryAsync();
    }
}
