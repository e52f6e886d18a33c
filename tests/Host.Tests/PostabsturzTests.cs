using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MimeKit;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Der Host als eigener Prozess, der mitten im Versand hart beendet wird (SIGKILL): Nichts geht verloren, nichts kommt doppelt an.</summary>
public sealed class PostabsturzTests(Demovorlage vorlage)
{
    private const int Briefe = 12;

    // Ein Brief, der beim Absturz übergeben wurde, ist so lange gepachtet: das Doppelte von Post:Zeitlimit.
    private static readonly TimeSpan Pacht = TimeSpan.FromSeconds(8);

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    public async Task Abgestuerzt_ehe_der_Server_den_Brief_annahm_kommt_jeder_genau_einmal_an(int nach)
    {
        await using var server = await Postserver.StartenAsync(verschluesselt: true);
        var ordner = MitBriefen();
        // Der Server liest auch den nächsten Brief, nimmt ihn aber nicht an.
        await server.HaengenAsync(nach);
        using (var lauf = Starten(ordner, server))
        {
            await BisAsync(async () => (await server.BriefeAsync()).Count >= nach);
            await Task.Delay(300);
            await ToetenAsync(lauf);
        }
        (await server.BriefeAsync()).Count.ShouldBe(nach);

        await server.AnnehmenAsync();
        await Task.Delay(Pacht);
        await ZuEndeAsync(ordner, server);

        var kennungen = await KennungenAsync(server);
        kennungen.Count.ShouldBe(Briefe);
        kennungen.Distinct().Count().ShouldBe(Briefe);
        (await server.BriefeAsync()).ShouldAllBe(b => b.Verschluesselt);
    }

    [Fact]
    public async Task Abgestuerzt_zwischen_Annahme_und_Antwort_kommt_nur_dieser_eine_noch_einmal_mit_derselben_Kennung()
    {
        await using var server = await Postserver.StartenAsync(verschluesselt: true);
        var ordner = MitBriefen();
        await server.AnnehmenUndSchweigenAsync(nach: 4);
        using (var lauf = Starten(ordner, server))
        {
            await BisAsync(async () => (await server.BriefeAsync()).Count == 5);
            await Task.Delay(300);
            await ToetenAsync(lauf);
        }
        var ungewiss = (await KennungenAsync(server))[^1];

        await server.AnnehmenAsync();
        await Task.Delay(Pacht);
        await ZuEndeAsync(ordner, server);

        var kennungen = await KennungenAsync(server);
        kennungen.Distinct().Count().ShouldBe(Briefe);
        kennungen.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => (g.Key, g.Count())).ShouldBe([(ungewiss, 2)]);
        var beide = (await server.BriefeAsync()).Select(b => b.Inhalt).Where(i => i.Contains(ungewiss)).ToList();
        Mail(beide[0]).Date.ShouldBe(Mail(beide[1]).Date);
    }

    [Fact]
    public async Task Immer_wieder_zu_zufaelligen_Zeiten_abgestuerzt_ist_am_Ende_alles_da_und_je_Absturz_hoechstens_einer_doppelt()
    {
        await using var server = await Postserver.StartenAsync(verschluesselt: true);
        var ordner = MitBriefen();
        var abstuerze = 0;
        for (; abstuerze < 3; abstuerze++)
        {
            var vorher = (await server.BriefeAsync()).Count;
            using var lauf = Starten(ordner, server);
            await BisAsync(async () => lauf.HasExited || (await server.BriefeAsync()).Count > vorher + 1);
            await ToetenAsync(lauf);
            await Task.Delay(Pacht);
        }
        await ZuEndeAsync(ordner, server);

        var kennungen = await KennungenAsync(server);
        kennungen.Distinct().Count().ShouldBe(Briefe);
        kennungen.Count.ShouldBeLessThanOrEqualTo(Briefe + abstuerze);
    }

    // Aus den Demodaten: Alle bis auf zwölf Briefe sind fort, diese warten.
    private string MitBriefen()
    {
        var ordner = vorlage.NeuerOrdner();
        using var verbindung = new SqliteConnection($"Data Source={Path.Combine(ordner, Testhost.Datenbank)};Pooling=False");
        verbindung.Open();
        using var befehl = verbindung.CreateCommand();
        befehl.CommandText = $"""
            DELETE FROM verwaltung_Brief WHERE Vertraulich OR Id NOT IN (SELECT Id FROM verwaltung_Brief WHERE NOT Vertraulich ORDER BY Id LIMIT {Briefe});
            UPDATE verwaltung_Brief SET Stand = 'Wartend', Faellig = AngelegtAm, Versuche = 0, ErledigtAm = NULL;
            """;
        befehl.ExecuteNonQuery();
        return ordner;
    }

    private static Process Starten(string ordner, Postserver server)
    {
        var start = new ProcessStartInfo("dotnet", ["Stadtteilmanagement.Host.dll", "post-versenden"]) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, wert) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Demo", ["Demo__An"] = "true", ["Daten__Ordner"] = ordner, ["Datenbank__Anbieter"] = "Sqlite",
            ["Datenbank__Verbindung"] = $"Data Source={Path.Combine(ordner, Testhost.Datenbank)}", ["Adresse"] = "https://intranet.stadt.example",
            ["Post__Server"] = "localhost", ["Post__Port"] = server.Port.ToString(), ["Post__Absender"] = "intranet@stadt.example", ["Post__Zeitlimit"] = "4",
            ["Post__Benutzer"] = "intranet", ["Post__Kennwort"] = "richtig", ["SSL_CERT_FILE"] = server.Zertifikatsdatei
        }) start.Environment[name] = wert;
        return Process.Start(start)!;
    }

    private static async Task ZuEndeAsync(string ordner, Postserver server)
    {
        using var lauf = Starten(ordner, server);
        var (ausgabe, fehler) = (await lauf.StandardOutput.ReadToEndAsync(), await lauf.StandardError.ReadToEndAsync());
        await lauf.WaitForExitAsync();
        lauf.ExitCode.ShouldBe(0, ausgabe + fehler);
    }

    private static async Task ToetenAsync(Process prozess)
    {
        if (!prozess.HasExited) prozess.Kill();
        await prozess.WaitForExitAsync();
    }

    private static async Task BisAsync(Func<Task<bool>> erreicht)
    {
        var frist = Stopwatch.StartNew();
        while (!await erreicht())
        {
            frist.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(10);
        }
    }

    private static async Task<IReadOnlyList<string>> KennungenAsync(Postserver server) => [.. (await server.BriefeAsync()).Select(b => Mail(b.Inhalt).MessageId!)];

    private static MimeMessage Mail(string inhalt) => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(inhalt)));
}
