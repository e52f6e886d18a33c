using System.Text.Json;
using Microsoft.Data.Sqlite;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Leistung;

/// <summary>Die Anwendung ohne Web im eigenen Prozess, auf einer Datenbank.</summary>
internal sealed class Anwendung : IAsyncDisposable
{
    private readonly ServiceProvider _dienste;
    private readonly Demouhr _uhr = new();
    private readonly string _datenbank;

    public Anwendung(string datenbank, bool mitDemouhr = false)
    {
        _datenbank = datenbank;
        var services = new ServiceCollection().AddLogging();
        if (mitDemouhr) services.AddSingleton<TimeProvider>(_uhr);
        _dienste = services.AddStadtteilmanagement(
            new Datenbankeinstellung(DatabaseProvider.Namens("Sqlite"), $"Data Source={datenbank}"), new ConfigurationBuilder().Build()).BuildServiceProvider();
    }

    /// <summary>Legt eine Datenbank mit Grunddaten, Demopersonen und einem Bestand an und versiegelt das Prüfprotokoll.</summary>
    public static async Task AnlegenAsync(string datenbank, int anzahl, int offen)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(datenbank)!);
        await using (var anwendung = new Anwendung(datenbank, mitDemouhr: true))
        {
            await anwendung._dienste.PrepareDatabaseAsync();
            var stammdaten = await anwendung.MitPersonenAsync();
            using var schreiber = new Massenschreiber(datenbank, "koordinierung_");
            new Bestand(schreiber, anzahl, offen, stammdaten.Personen.First(p => p.Name == Messlauf.Person).Id,
                [.. stammdaten.Aemter.Take(8).Select(a => (a.Id, a.Kurzname))]).Erzeugen();
            schreiber.Abschliessen();
        }
        await using var fertig = new Anwendung(datenbank);
        await fertig._dienste.GetRequiredService<AuditSealer>().SealAsync(CancellationToken.None);
    }

    /// <summary>Rechnet das ganze Prüfprotokoll nach.</summary>
    public async Task PruefprotokollPruefenAsync()
    {
        if (await _dienste.GetRequiredService<AuditSealer>().VerifyAsync(CancellationToken.None) is { } bruch) throw new InvalidOperationException(bruch);
    }

    /// <summary>Legt Meldungen über umbenannte Ämter in den Ausgang, die keine Anfrage betreffen.</summary>
    public void Melden(int anzahl)
    {
        using var db = new SqliteConnection($"Data Source={_datenbank}");
        db.Open();
        using var transaktion = db.BeginTransaction();
        for (var i = 0; i < anzahl; i++)
        {
            using var befehl = db.CreateCommand();
            befehl.CommandText = """
                INSERT INTO "verwaltung_Outbox" ("Id", "Art", "Inhalt", "Korrelation", "Gemeldet", "Faellig", "Versuche")
                VALUES (@id, @art, @inhalt, 'leistung', @jetzt, @jetzt, 0)
                """;
            befehl.Parameters.AddWithValue("@id", Guid.CreateVersion7());
            befehl.Parameters.AddWithValue("@art", typeof(AmtUmbenannt).FullName);
            befehl.Parameters.AddWithValue("@inhalt", JsonSerializer.Serialize(new AmtUmbenannt(Guid.NewGuid(), "Amt für Beispiele", "Beispielamt")));
            befehl.Parameters.AddWithValue("@jetzt", DateTime.UtcNow.AddMinutes(-1));
            befehl.ExecuteNonQuery();
        }
        transaktion.Commit();
    }

    public Task<int> ZustellenAsync() => _dienste.GetRequiredService<OutboxRelay>().DeliverDueAsync(CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        return _dienste.DisposeAsync();
    }

    // Nur die Personen: Die übrigen Demodaten stünden dem erzeugten Bestand im Weg.
    private async Task<Stammdaten> MitPersonenAsync()
    {
        await using var scope = _dienste.CreateAsyncScope();
        var lauf = new Demolauf(_dienste, _uhr, DateTime.UtcNow);
        await scope.ServiceProvider.GetServices<IDemodaten>().MinBy(d => d.Rang)!.LadenAsync(lauf, CancellationToken.None);
        await using var danach = _dienste.CreateAsyncScope();
        return await danach.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None);
    }
}
