using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>
/// Der Host als eigener Prozess, der nach jedem Schritt des Roten Fadens hart beendet wird (SIGKILL). Danach gelten alle Ereignisse noch einmal als nicht
/// zugestellt, so als wäre er zwischen Reaktion und Vermerk abgestürzt: Nichts geht verloren, nichts entsteht doppelt.
/// </summary>
public sealed class RoterFadenAbbruchTests(Demovorlage vorlage)
{
    private const string Titel = "Repariertreff am Wendeplatz", Vorsitz = "Hanne Beispielrat", Zweite = "Sabine Schulbeispiel", Dritte = "Anke Musterhaus", Vierter = "Jörg Musteramt";
    private static readonly string[] Module = ["koordinierung", "netzwerk", "projekttraeger", "lenkungsgruppe", "oeffentlichkeitsarbeit", "verwaltung"];

    private readonly string _ordner = vorlage.NeuerOrdner();
    private readonly string _beginn = Zeit(DateTime.UtcNow);

    [Fact]
    public async Task Nach_jedem_Schritt_hart_beendet_ist_der_ganze_Faden_genau_einmal_da()
    {
        string bedarf = "", projekt = "", antrag = "", vorschlag = "", sitzung = "";
        await SchrittAsync(async jana =>
        {
            var anliegen = await jana.AnliegenAsync(Titel);
            bedarf = (await jana.SpeichernAsync((await jana.HolenAsync($"/koordinierung/bedarfe/erfassen?anliegen={anliegen[^36..]}")).Formular()
                .Mit("Command.Titel", Titel).Mit("Command.Beschreibung", "Vieles wird weggeworfen, was sich richten ließe.").Waehle("Command.Stadtteil", "Schmarl")
                .Waehle("Command.Handlungsfeld", Handlungsfeld).Waehle("Command.Prioritaet", "mittel"))).Adresse;
            await TunAsync(jana, $"{bedarf}/pruefen");
        });
        await SchrittAsync(async jana => projekt = (await jana.SpeichernAsync((await jana.HolenAsync($"/projekttraeger/projekte/anlegen?bedarf={bedarf[^36..]}")).Formular()
            .Waehle("Command.TraegerId", "WIRO GmbH").Mit("Command.Ziele", "Jede zweite Woche wird gemeinsam repariert.").Mit("Command.Beginn", Vorgaenge.In(30)).Mit("Command.Ende", Vorgaenge.In(60))
            .Mit("Command.Budget", "1.000,00 €").Waehle("Command.Beteiligungstiefe", "Mitgestaltung"))).Adresse);
        await SchrittAsync(async jana =>
        {
            (await jana.HolenAsync(bedarf)).Text.ShouldContain("Projektidee");
            antrag = (await jana.SpeichernAsync((await jana.HolenAsync($"/projekttraeger/foerderantraege/entwerfen?projekt={projekt[^36..]}")).Formular()
                .Mit("Command.FoerdertopfId", Id("SELECT Id FROM projekttraeger_Foerdertopf WHERE Name LIKE 'Stadtteilbudget%' AND Status = 'Offen'")).Mit("Command.Ausgaben[0].Bezeichnung", "Werkzeug").Mit("Command.Ausgaben[0].Betrag", "1.000,00")
                .Mit("Command.Eigenmittel[0].Bezeichnung", "Spenden").Mit("Command.Eigenmittel[0].Betrag", "200,00").Mit("Command.Beantragt", "800,00"))).Adresse;
            await TunAsync(jana, $"{antrag}/einreichen");
            var unterlagen = await jana.HolenAsync($"{antrag}/unterlagen-vermerken");
            await jana.SpeichernAsync(unterlagen.Formular().Mit("Command.Vorliegend", [.. unterlagen.Elemente.Where(e => e["name"] == "Command.Vorliegend").Select(e => e["value"]!)]));
            await TunAsync(jana, $"{antrag}/formal-pruefen");
        });
        await SchrittAsync(async jana =>
        {
            vorschlag = "/lenkungsgruppe/vorschlaege/" + Id("SELECT Id FROM lenkungsgruppe_Vorschlag WHERE Titel = $titel");
            await TunAsync(jana, $"{vorschlag}/pruefung-beginnen");
            sitzung = (await jana.SpeichernAsync((await jana.HolenAsync("/lenkungsgruppe/sitzungen/planen")).Formular()
                .Mit("Command.Beginn", Vorgaenge.In(15) + "T17:00").Mit("Command.Ende", Vorgaenge.In(15) + "T19:00").Mit("Command.Ort", "SBZ Haus 12"))).Adresse;
            await jana.SpeichernAsync((await jana.HolenAsync($"{sitzung}/punkt-aufnehmen")).Formular().Mit("Command.VorschlagId", vorschlag[^36..]));
            await TunAsync(jana, $"{sitzung}/einladen");
        });
        Zeitsprung.SitzungBeginntJetzt(_ordner, sitzung);
        await SchrittAsync(async hanne =>
        {
            await TunAsync(hanne, $"{sitzung}/eroeffnen");
            var anwesenheit = (await hanne.HolenAsync($"{sitzung}/anwesenheit-erfassen")).Formular();
            await hanne.SpeichernAsync(anwesenheit.Mit("Command.MitgliedIds", [.. ((string[])[Vorsitz, Zweite, Dritte, Vierter]).Select(n => MitgliedId(n))]));
            await TunAsync(hanne, $"{sitzung}/abstimmung-oeffnen");
        }, Vorsitz);
        foreach (var person in (string[])[Zweite, Vorsitz])
            await SchrittAsync(async mitglied => await mitglied.SpeichernAsync((await mitglied.HolenAsync($"{sitzung}/stimme-abgeben?wahl=Ja")).Formular()), person);
        await SchrittAsync(hanne => TunAsync(hanne, $"{sitzung}/abstimmung-schliessen"), Vorsitz);
        await SchrittAsync(async jana =>
        {
            (await jana.HolenAsync(vorschlag)).Text.ShouldContain("beschlossen");
            await jana.SpeichernAsync((await jana.HolenAsync($"{antrag}/bewilligen")).Formular().Mit("Command.Aktenzeichen", "32-1/17"));
        });
        await SchrittAsync(async jana => (await jana.HolenAsync(antrag)).Text.ShouldContain("bewilligt"));

        Zahl("SELECT COUNT(*) FROM projekttraeger_Projekt WHERE BedarfId IN (SELECT Id FROM koordinierung_Bedarf WHERE Titel = $titel)").ShouldBe(1);
        Zahl("SELECT COUNT(*) FROM lenkungsgruppe_Vorschlag WHERE Titel = $titel").ShouldBe(1);
        Zahl("SELECT COUNT(*) FROM lenkungsgruppe_Stimme").ShouldBeGreaterThan(0);
        Zahl("SELECT COUNT(*) FROM lenkungsgruppe_Beschluss WHERE VorschlagId = (SELECT Id FROM lenkungsgruppe_Vorschlag WHERE Titel = $titel)").ShouldBe(1);
        Zahl("SELECT COUNT(*) FROM oeffentlichkeitsarbeit_Beitrag WHERE HerkunftId = (SELECT Id FROM projekttraeger_Foerderantrag WHERE Titel = $titel)").ShouldBe(1);
        Zahl("SELECT COUNT(*) FROM projekttraeger_Buchung WHERE AntragId = (SELECT Id FROM projekttraeger_Foerderantrag WHERE Titel = $titel) AND Nach = 'Gebunden'").ShouldBe(1);
    }

    private const string Handlungsfeld = "1. Soziales, Kultur und Gesundheitsförderung";

    // Ein Schritt in einem eigenen Prozess, der endet, sobald die Antwort da ist.
    private async Task SchrittAsync(Func<Besuch, Task> tun, string person = Demopersonen.Stadtteilmanagement)
    {
        using var host = await StartenAsync(_ordner);
        await ZugestelltAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Adresse };
        var besuch = new Besuch(client);
        (await besuch.SendenAsync(await besuch.AnmeldungAsync(person))).Ziel.ShouldBe("/");
        await tun(besuch);
        host.Toeten();
        NochEinmalZustellen();
    }

    private static async Task TunAsync(Besuch besuch, string adresse) => await besuch.SpeichernAsync((await besuch.HolenAsync(adresse)).Formular());

    private async Task ZugestelltAsync()
    {
        var uhr = Stopwatch.StartNew();
        while (Offen > 0)
        {
            uhr.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), "Nicht alle Ereignisse sind zugestellt.");
            await Task.Delay(50);
        }
    }

    private long Offen => Zahl($"SELECT COUNT(*) FROM ({string.Join(" UNION ALL ", Module.Select(m => $"SELECT Id FROM {m}_Outbox WHERE Zugestellt IS NULL OR Abgestellt IS NOT NULL"))})");

    // Auch die Pacht des abgestürzten Hosts ist damit abgelaufen.
    private void NochEinmalZustellen()
    {
        foreach (var modul in Module)
            Ausfuehren($"UPDATE {modul}_Outbox SET Zugestellt = NULL, Paechter = NULL, Faellig = Gemeldet WHERE Gemeldet >= $beginn", befehl => befehl.ExecuteNonQuery(), ("$beginn", _beginn));
    }

    private string MitgliedId(string name) => Ausfuehren(
        "SELECT m.Id FROM lenkungsgruppe_Mitglied m JOIN verwaltung_Person p ON p.Id = m.PersonId WHERE p.Name = $name", befehl => (string)befehl.ExecuteScalar()!, ("$name", name));

    private string Id(string sql) => Ausfuehren(sql, befehl => ((string)befehl.ExecuteScalar()!).ToLowerInvariant(), ("$titel", Titel));

    private long Zahl(string sql) => Ausfuehren(sql, befehl => (long)befehl.ExecuteScalar()!, ("$titel", Titel));

    private T Ausfuehren<T>(string sql, Func<SqliteCommand, T> lesen, params (string Name, string Wert)[] werte)
    {
        using var verbindung = new SqliteConnection($"Data Source={Path.Combine(_ordner, Testhost.Datenbank)};Pooling=False");
        verbindung.Open();
        using var befehl = verbindung.CreateCommand();
        befehl.CommandText = sql;
        foreach (var (name, wert) in werte) befehl.Parameters.AddWithValue(name, wert);
        return lesen(befehl);
    }

    private static string Zeit(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", null);

    private static async Task<Hostprozess> StartenAsync(string ordner)
    {
        var adresse = FreieAdresse();
        var start = new ProcessStartInfo("dotnet", ["Stadtteilmanagement.Host.dll", "--urls", adresse.ToString()]) { WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (name, wert) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Demo", ["Demo__An"] = "true", ["Daten__Ordner"] = ordner, ["Datenbank__Anbieter"] = "Sqlite",
            ["Datenbank__Verbindung"] = $"Data Source={Path.Combine(ordner, Testhost.Datenbank)}", ["Logging__LogLevel__Default"] = "None", ["Grenzen__Anmeldung__Anzahl"] = "1000000"
        }) start.Environment[name] = wert;
        var host = new Hostprozess(Process.Start(start)!, adresse);
        using var client = new HttpClient { BaseAddress = adresse };
        var uhr = Stopwatch.StartNew();
        while (!await AntwortetAsync(client))
        {
            uhr.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), "Der Host antwortet nicht.");
            await Task.Delay(50);
        }
        return host;
    }

    private static async Task<bool> AntwortetAsync(HttpClient client)
    {
        try
        {
            using var antwort = await client.GetAsync("/anmelden");
            return antwort.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Uri FreieAdresse()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}");
    }

    private sealed class Hostprozess(Process prozess, Uri adresse) : IDisposable
    {
        public Uri Adresse { get; } = adresse;

        public void Toeten()
        {
            prozess.Kill();
            prozess.WaitForExit();
        }

        public void Dispose()
        {
            if (!prozess.HasExited) Toeten();
            prozess.Dispose();
        }
    }
}
