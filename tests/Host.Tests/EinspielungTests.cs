using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Stadtteilmanagement.Host.Tests;

public sealed class EinspielungTests(Demovorlage vorlage)
{
    private const string Kopf = "Titel;Beginn;Ende;Stadtteil;Ort;Beschreibung\r\n";

    [Fact]
    public async Task Von_der_Liste_ueber_die_Vorschau_bis_zum_Ergebnis()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        (await jana.HolenAsync("/oeffentlichkeitsarbeit/veranstaltungen")).Elemente.ShouldContain(e => e["href"] == Beginn);

        var adresse = await jana.HochladenAsync(Kopf + "<script>alert(1)</script>;01.12.2027 15:00;18:00;Schmarl;Hof;Kuchen\r\nMarkt;gestern;18:00;Schmarl;Platz;Obst\r\n");
        var vorschau = await jana.HolenAsync(adresse);
        vorschau.Hauptteil.ShouldNotContain("<script");
        vorschau.Text.ShouldContain("<script>alert(1)</script>");
        vorschau.Text.ShouldContain("Beginn: „gestern“ ist kein Zeitpunkt.");
        vorschau.Elemente.ShouldContain(e => e["id"] == "alles" && e.Hat("disabled"));
        Encoding.UTF8.GetString(await jana.DateiAsync(adresse + "?handler=Fehlerzeilen")).ShouldContain("Markt;gestern;18:00;Schmarl;Platz;Obst;3;");

        var auftrag = await jana.SpeichernAsync(vorschau.Formular($"{adresse}?handler=Starten").Mit("NurGute", "true"));
        for (var i = 0; i < 600 && !auftrag.Text.Contains("Eingespielt: 1 neu, 1 übersprungen."); i++) { await Task.Delay(100); auftrag = await jana.HolenAsync(auftrag.Adresse); }
        auftrag.Text.ShouldContain("Eingespielt: 1 neu, 1 übersprungen.");
        (await jana.HolenAsync(adresse)).Text.ShouldContain("Eingespielt: 1 neu, 1 übersprungen.");
        (await jana.HolenAsync("/verwaltung/einspielungen")).Text.ShouldContain("termine.csv");
    }

    [Fact]
    public async Task Eine_unbrauchbare_Datei_und_eine_falsche_Zuordnung_sagen_was_nicht_stimmt()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);

        (await jana.SendenMitDateiAsync(Beginn, "%PDF-1.7\0")).Text.ShouldContain("Diese Datei ist weder CSV noch XLSX.");
        var ohne = await jana.SendenAsync((await jana.HolenAsync(Beginn)).Formular());
        (ohne.Status, ohne.Text.Contains("Bitte wählen Sie eine Datei.")).ShouldBe((HttpStatusCode.UnprocessableEntity, true));

        var adresse = await jana.HochladenAsync(Kopf + "Fest;01.12.2027 15:00;18:00;Schmarl;Hof;Kuchen\r\n");
        var falsch = await jana.SendenAsync((await jana.HolenAsync(adresse)).Formular($"{adresse}?handler=Zuordnen").Mit("Spalten[Ort]", "0"));
        (falsch.Status, falsch.Text.Contains("Dieselbe Spalte ist zweimal zugeordnet: „Titel“ und „Ort“.")).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        var leer = await jana.SpeichernAsync((await jana.HolenAsync(adresse)).Formular($"{adresse}?handler=Zuordnen").Mit("Spalten[Ort]", ""));
        leer.Text.ShouldContain("Ordnen Sie diese Pflichtangaben zu, dann werden die Zeilen geprüft: Ort.");
    }

    [Fact]
    public async Task Ohne_Recht_gibt_es_weder_Knopf_noch_Weg()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var redaktion = await Haus.AlsAsync(host, Demopersonen.Redaktion);
        (await redaktion.HolenAsync(Beginn)).Status.ShouldBe(HttpStatusCode.OK);
        (await redaktion.HolenAsync("/verwaltung/einspielungen/beginnen?art=aemter")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await Haus.AlsAsync(host, Demopersonen.Revision)).HolenAsync("/verwaltung/aemter")).Text.ShouldNotContain("Einspielen");
        (await (await Haus.AlsAsync(host, Demopersonen.Tiefbauamt)).HolenAsync(Beginn)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Mitten_im_Einspielen_getoetet_setzt_der_naechste_Start_fort_ohne_Verlust_und_ohne_Dubletten()
    {
        const int zeilen = 6000;
        var ordner = vorlage.NeuerOrdner();
        string adresse;
        using (var erster = await Hostprozess.StartenAsync(ordner))
        {
            var jana = await erster.AlsAsync(Demopersonen.Stadtteilmanagement);
            adresse = await jana.HochladenAsync(Kopf + string.Concat(Enumerable.Range(1, zeilen).Select(i => $"Reihe {i};01.12.2027 15:00;18:00;Schmarl;Hof;Kuchen\r\n")));
            await jana.SpeichernAsync((await jana.HolenAsync(adresse)).Formular($"{adresse}?handler=Starten").Mit("NurGute", "true"));
            for (var i = 0; i < 2400 && Eingespielte(ordner) < 1000; i++) await Task.Delay(25);
            erster.Toeten();
        }
        var vorher = Eingespielte(ordner);
        vorher.ShouldBeInRange(500, zeilen - 1, "sonst wurde nicht mittendrin getötet");

        using var zweiter = await Hostprozess.StartenAsync(ordner);
        var wieder = await zweiter.AlsAsync(Demopersonen.Stadtteilmanagement);
        Seite seite = null!;
        for (var i = 0; i < 120; i++)
        {
            seite = await wieder.HolenAsync(adresse);
            if (seite.Text.Contains($"Eingespielt: {zeilen:N0} neu.")) break;
            await Task.Delay(1000);
        }
        seite.Text.ShouldContain("Eingespielt: 6.000 neu.");
        (Eingespielte(ordner), VerschiedeneTitel(ordner)).ShouldBe((zeilen, zeilen));
    }

    private const string Beginn = "/verwaltung/einspielungen/beginnen?art=veranstaltungen";

    private static long Eingespielte(string ordner) => Zaehle(ordner, "COUNT(*)");

    private static long VerschiedeneTitel(string ordner) => Zaehle(ordner, "COUNT(DISTINCT Titel)");

    private static long Zaehle(string ordner, string was)
    {
        using var verbindung = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(ordner, Testhost.Datenbank)};Pooling=False");
        verbindung.Open();
        using var befehl = verbindung.CreateCommand();
        befehl.CommandText = $"SELECT {was} FROM oeffentlichkeitsarbeit_Veranstaltung WHERE Titel LIKE 'Reihe %'";
        return (long)befehl.ExecuteScalar()!;
    }

    /// <summary>Der Host in eigenem Prozess, den der Test hart beenden kann.</summary>
    private sealed class Hostprozess : IDisposable
    {
        private readonly Process _prozess;
        private readonly Uri _adresse;

        private Hostprozess(Process prozess, Uri adresse) => (_prozess, _adresse) = (prozess, adresse);

        public static async Task<Hostprozess> StartenAsync(string ordner)
        {
            var adresse = new Uri($"http://127.0.0.1:{FreierPort()}");
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Stadtteilmanagement.Host.dll"), "--urls", adresse.OriginalString])
            {
                RedirectStandardOutput = true, WorkingDirectory = Quellordner()
            };
            foreach (var (name, wert) in ((string, string)[])[("ASPNETCORE_ENVIRONMENT", "Demo"), ("Demo__An", "true"), ("Daten__Ordner", ordner), ("Datenbank__Anbieter", "Sqlite"), ("Datenbank__Verbindung", $"Data Source={Path.Combine(ordner, Testhost.Datenbank)}")])
                start.Environment[name] = wert;
            start.Environment.Remove("DOTNET_ENVIRONMENT");
            var prozess = Process.Start(start)!;
            prozess.OutputDataReceived += (_, _) => { };
            prozess.BeginOutputReadLine();
            var host = new Hostprozess(prozess, adresse);
            using var http = new HttpClient { BaseAddress = adresse };
            for (var i = 0; i < 300; i++)
            {
                try { if ((await http.GetAsync("/anmelden")).IsSuccessStatusCode) return host; }
                catch (HttpRequestException) { /* Er startet noch. */ }
                await Task.Delay(100);
            }
            host.Dispose();
            throw new InvalidOperationException("Der Host ist nicht gestartet.");
        }

        public async Task<Besuch> AlsAsync(string person)
        {
            var besuch = new Besuch(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = _adresse });
            (await besuch.SendenAsync(await besuch.AnmeldungAsync(person))).Ziel.ShouldBe("/");
            return besuch;
        }

        /// <summary>SIGKILL: kein Herunterfahren, keine Gelegenheit, etwas zu sichern.</summary>
        public void Toeten()
        {
            _prozess.Kill();
            _prozess.WaitForExit();
        }

        public void Dispose()
        {
            if (!_prozess.HasExited) Toeten();
            _prozess.Dispose();
        }

        private static int FreierPort()
        {
            using var lauscher = new TcpListener(IPAddress.Loopback, 0);
            lauscher.Start();
            return ((IPEndPoint)lauscher.LocalEndpoint).Port;
        }

        private static string Quellordner([System.Runtime.CompilerServices.CallerFilePath] string pfad = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(pfad)!, "..", "..", "src", "Host"));
    }
}

internal static class Hochladen
{
    /// <summary>Lädt Veranstaltungen zum Einspielen hoch.</summary>
    /// <returns>Adresse der Vorschau.</returns>
    public static async Task<string> HochladenAsync(this Besuch besuch, string csv, string art = "veranstaltungen")
    {
        var antwort = await besuch.SendenMitDateiAsync($"/verwaltung/einspielungen/beginnen?art={art}", csv);
        antwort.Status.ShouldBe(HttpStatusCode.Redirect, antwort.Text);
        return antwort.Ziel!;
    }

    public static async Task<Seite> SendenMitDateiAsync(this Besuch besuch, string adresse, string csv)
    {
        using var inhalt = new MultipartFormDataContent();
        foreach (var (name, wert) in (await besuch.HolenAsync(adresse)).Formular().Felder.Where(f => f.Key != "Command.Datei")) inhalt.Add(new StringContent(wert), name);
        inhalt.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "Command.Datei", "termine.csv");
        return await besuch.RufenAsync(new HttpRequestMessage(HttpMethod.Post, adresse) { Content = inhalt });
    }
}
