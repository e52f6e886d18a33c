using System.Text.Json;
using MediatR;
using Microsoft.Data.Sqlite;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Leistung;

/// <summary>Die Anwendung ohne Web im eigenen Prozess, auf einer Datenbank.</summary>
internal sealed class Anwendung : IAsyncDisposable
{
    private readonly ServiceProvider _dienste;
    private readonly Demouhr _uhr = new();
    private readonly string _datenbank;
    private AngemeldetePerson? _person;

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

    /// <summary>Sucht wie die Suchseite über alle Arten von Vorgängen, die das Stadtteilmanagement öffnen darf.</summary>
    /// <returns>Gezählte Treffer.</returns>
    public async Task<int> SuchenAsync(string text)
    {
        await using var bereich = await AlsStadtteilmanagementAsync();
        var treffer = 0;
        foreach (var art in bereich.ServiceProvider.GetServices<ISuchbeitrag>().SelectMany(b => b.Arten))
            treffer += (await art.SucheAsync(Suchanfrage.Aus(text), new Suchfilter(), 0, 5, 100, CancellationToken.None)).Anzahl;
        return treffer;
    }

    /// <summary>Nimmt ein Anliegen auf, mit allem, was in derselben Transaktion geschieht.</summary>
    public async Task AufnehmenAsync(AnliegenAufnehmen befehl)
    {
        await using var bereich = await AlsStadtteilmanagementAsync();
        await bereich.ServiceProvider.GetRequiredService<IMediator>().Send(befehl);
    }

    private async Task<AsyncServiceScope> AlsStadtteilmanagementAsync()
    {
        var bereich = _dienste.CreateAsyncScope();
        _person ??= (await bereich.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None)).Personen.First(p => p.Name == Messlauf.Person).Angemeldet();
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = _person;
        return bereich;
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
