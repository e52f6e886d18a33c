using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ImageMagick;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Aufgaben;

namespace Stadtteilmanagement.Host.Tests;

public sealed class DateienTests(Haus haus, Demovorlage vorlage) : IClassFixture<Haus>
{
    [Fact]
    public async Task Mehrere_Dateien_gehen_auf_einmal_eine_abgelehnte_haelt_die_uebrigen_nicht_auf()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Mit Beilagen");
        var seite = await jana.HolenAsync(anliegen);
        var formular = seite.Formular(Dateiadresse(anliegen));

        var antwort = await jana.HochladenAsync(formular.Adresse, formular.Felder,
            ("plan.png", Dateiproben.Bild()), ("boese.jpg", Encoding.UTF8.GetBytes("<svg><script>alert(1)</script></svg>")), ("gross.pdf", new byte[26 * 1024 * 1024]), ("leer.txt", []), ("brief.pdf", Dateiproben.Pdf));

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        antwort.Text.ShouldContain("3 Dateien wurden nicht angenommen");
        antwort.Text.ShouldContain("boese.jpg: HTML, SVG und andere Seiten");
        antwort.Text.ShouldContain("gross.pdf: Die Datei ist zu groß. Erlaubt sind 25 MB.");
        antwort.Text.ShouldContain("leer.txt: Die Datei ist leer.");
        var danach = await jana.HolenAsync(anliegen);
        danach.Text.ShouldContain("plan.png");
        danach.Text.ShouldContain("brief.pdf");
        danach.Text.ShouldNotContain("boese.jpg");
        danach.Text.ShouldContain("Datei hochgeladen");
    }

    [Fact]
    public async Task Ohne_Datei_sagt_die_Seite_was_fehlt_und_mit_allen_geht_es_zurueck_zum_Vorgang()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Mit einer Beilage");
        var formular = (await jana.HolenAsync(anliegen)).Formular(Dateiadresse(anliegen));

        (await jana.HochladenAsync(formular.Adresse, formular.Felder, ("", []))).Text.ShouldContain("Bitte wählen Sie mindestens eine Datei.");
        var gesandt = await jana.HochladenAsync(formular.Adresse, formular.Felder, ("notiz.txt", Dateiproben.Text()));

        (gesandt.Status, gesandt.Ziel).ShouldBe((HttpStatusCode.Redirect, anliegen));
        (await jana.HolenAsync(anliegen)).Text.ShouldContain("„notiz.txt“ ist hochgeladen.");
    }

    [Fact]
    public async Task Das_Skript_bekommt_je_Datei_eine_Antwort_als_JSON()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Mit Skript");
        var formular = (await jana.HolenAsync(anliegen)).Formular(Dateiadresse(anliegen));

        var gut = await MitSkriptAsync("notiz.txt", Dateiproben.Text());
        var schlecht = await MitSkriptAsync("seite.html", Encoding.UTF8.GetBytes("<!doctype html>"));

        gut.Status.ShouldBe(HttpStatusCode.OK);
        schlecht.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        JsonDocument.Parse(gut.Html).RootElement[0].GetProperty("ok").GetBoolean().ShouldBeTrue();
        JsonDocument.Parse(schlecht.Html).RootElement[0].GetProperty("meldung").GetString()!.ShouldContain("HTML, SVG");

        Task<Seite> MitSkriptAsync(string name, byte[] inhalt)
        {
            var teile = new MultipartFormDataContent();
            foreach (var (feld, wert) in formular.Felder) teile.Add(new StringContent(wert), feld);
            teile.Add(new ByteArrayContent(inhalt), "Dateien", name);
            var anfrage = new HttpRequestMessage(HttpMethod.Post, formular.Adresse) { Content = teile };
            anfrage.Headers.Add("Accept", "application/json");
            return jana.RufenAsync(anfrage);
        }
    }

    [Fact]
    public async Task Ein_Formular_mit_Dateien_ohne_oder_mit_falschem_Schutzwert_wird_abgewiesen()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Geschützt");

        (await jana.HochladenAsync(Dateiadresse(anliegen), [], ("notiz.txt", Dateiproben.Text()))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await jana.HochladenAsync(Dateiadresse(anliegen), [new("__RequestVerificationToken", "falsch")], ("notiz.txt", Dateiproben.Text()))).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await jana.HolenAsync(Dateiadresse(anliegen))).Text.ShouldNotContain("notiz.txt");
    }

    [Fact]
    public async Task Wer_beim_Hochladen_nicht_mehr_angemeldet_ist_kommt_nach_der_Anmeldung_auf_die_Dateiseite_zurueck()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var adresse = Dateiadresse(await jana.AnliegenAsync("Abgemeldet"));

        (await haus.Gast().HochladenAsync(adresse, [], ("notiz.txt", Dateiproben.Text()))).Ziel.ShouldBe($"http://localhost/anmelden?zurueck={Uri.EscapeDataString(adresse)}");
        (await jana.HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Inhalte_werden_nur_zum_Speichern_und_eingesperrt_ausgeliefert()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Kopfzeilen");
        var pdf = await jana.DateiAsync("anliegen", Kennung(anliegen), "Größe & Maß.pdf", Dateiproben.Pdf);
        var bild = await jana.DateiAsync("anliegen", Kennung(anliegen), "plan.png", Dateiproben.Bild());

        var inhalt = await jana.HolenAsync($"/dateien/{pdf}/inhalt");
        var vorschau = await jana.HolenAsync($"/dateien/{bild}/vorschau?groesse=klein");

        inhalt.Kopf("Content-Type").ShouldBe("application/pdf");
        inhalt.Antwort.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        inhalt.Antwort.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Größe & Maß.pdf");
        vorschau.Kopf("Content-Type").ShouldBe("image/webp");
        foreach (var antwort in (Seite[])[inhalt, vorschau])
        {
            antwort.Status.ShouldBe(HttpStatusCode.OK);
            antwort.Kopf("X-Content-Type-Options").ShouldBe("nosniff");
            antwort.Kopf("Content-Security-Policy").ShouldStartWith("default-src 'none'; sandbox;");
            antwort.Kopf("Cache-Control").ShouldBe("no-store");
        }
        (await jana.HolenAsync($"/dateien/{pdf}/vorschau")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ein_Amt_beantwortet_mit_Datei_und_das_fremde_Amt_bekommt_404()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Gehweg mit Plan", "Tiefbauamt");
        await jana.DateiAsync("anfragen", Kennung(anfrage), "plan.png", Dateiproben.Bild());
        var (torsten, silke) = (await haus.AlsAsync(Demopersonen.Tiefbauamt), await haus.AlsAsync(Demopersonen.Stadtgruen));
        var beantworten = (await torsten.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!;

        (await torsten.HolenAsync(beantworten)).Text.ShouldContain("plan.png");
        var antwort = await torsten.DateiAsync("anfragen", Kennung(anfrage), "stellungnahme.pdf", Dateiproben.Pdf);

        (await jana.HolenAsync(anfrage)).Text.ShouldContain("Torsten Beispiel, Tiefbauamt");
        (await jana.HolenAsync($"/dateien/{antwort}/inhalt")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var adresse in (string[])[$"/dateien/{antwort}", $"/dateien/{antwort}/inhalt", $"/dateien/{antwort}/ersetzen", $"/dateien/anfragen/{Kennung(anfrage)}"])
            (await silke.HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.NotFound, adresse);
    }

    [Fact]
    public async Task Ersetzen_Angaben_und_Entfernen_gehen_ueber_die_Seiten_der_Datei()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Ein Bild");
        var datei = await jana.DateiAsync("anliegen", Kennung(anliegen), "alt.png", Dateiproben.Bild());

        var ersetzen = (await jana.HolenAsync($"/dateien/{datei}/ersetzen")).Formular();
        (await jana.HochladenAsync(ersetzen.Adresse, ersetzen.Felder)).Text.ShouldContain("Bitte wählen Sie die Datei");
        (await jana.HochladenAsync(ersetzen.Adresse, ersetzen.Felder, ("neu.jpg", Dateiproben.Bild(MagickFormat.Jpeg, mitAufnahmedaten: true)))).Ziel.ShouldBe($"/dateien/{datei}");
        (await jana.HochladenAsync(ersetzen.Adresse, ersetzen.Felder, ("anders.png", Dateiproben.Bild(farbe: "#118811")))).Status.ShouldBe(HttpStatusCode.Conflict);
        await jana.SpeichernAsync((await jana.HolenAsync($"/dateien/{datei}/bearbeiten")).Formular().Mit("Command.Alternativtext", "Eine blaue Fläche"));

        var ansicht = await jana.HolenAsync($"/dateien/{datei}");
        ansicht.Text.ShouldContain("2. Fassung: neu.jpg");
        ansicht.Text.ShouldContain("1. Fassung: alt.png");
        ansicht.Elemente.ShouldContain(e => e.Name == "img" && e["alt"] == "Eine blaue Fläche");
        using (var gelesen = new MagickImage(await jana.DateiAsync($"/dateien/{datei}/inhalt"))) gelesen.GetExifProfile().ShouldBeNull();
        (await jana.SpeichernAsync((await jana.HolenAsync($"/dateien/{datei}/entfernen")).Formular().Mit("Command.Begruendung", "gehört nicht hierher"))).Text.ShouldContain("Die Datei ist entfernt.");
        (await jana.HolenAsync($"/dateien/{datei}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await jana.HolenAsync(anliegen)).Text.ShouldContain("gehört nicht hierher");
    }

    [Fact]
    public async Task Wird_der_Server_mitten_im_Hochladen_hart_beendet_bleibt_nichts_Halbes_und_die_Wiederholung_geht_genau_einmal()
    {
        var ordner = vorlage.NeuerOrdner();
        var inhalt = new byte[8 * 1024 * 1024];
        new Random(1).NextBytes(inhalt);
        inhalt = [.. Dateiproben.Pdf, .. inhalt];
        string anliegen;
        KeyValuePair<string, string>[] felder;
        using (var server = await EigenerServer.StartenAsync(ordner))
        {
            anliegen = await server.Jana.AnliegenAsync("Vor dem Absturz");
            felder = [.. (await server.Jana.HolenAsync(anliegen)).Formular(Dateiadresse(anliegen)).Felder.Where(f => f.Key == "Sendung")];
            await server.HalbHochladenUndToetenAsync(Dateiadresse(anliegen), (await server.Jana.HolenAsync("/")).Schutzwert, inhalt, Path.Combine(ordner, "dateien", "eingang"));
        }
        var eingang = Path.Combine(ordner, "dateien", "eingang");
        Directory.GetFiles(eingang).ShouldHaveSingleItem("der Rest des abgebrochenen Uploads");
        foreach (var rest in Directory.GetFiles(eingang)) File.SetLastWriteTimeUtc(rest, DateTime.UtcNow.AddDays(-2));

        await using var host = new Testhost(ordner);
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        (await jana.HolenAsync(anliegen)).Text.ShouldNotContain("gross.pdf");
        using (var bereich = host.Services.CreateScope())
            (await bereich.ServiceProvider.GetServices<IAufgabe>().Single(a => a.Titel == "Verwaiste Dateiinhalte löschen").AusfuehrenAsync(default)).ShouldBe("0 verwaiste Inhalte und 1 Reste abgebrochener Uploads gelöscht.");

        for (var mal = 0; mal < 2; mal++)
        {
            felder = [.. felder.Where(f => f.Key == "Sendung"), new("__RequestVerificationToken", (await jana.HolenAsync("/")).Schutzwert)];
            (await jana.HochladenAsync(Dateiadresse(anliegen), felder, ("gross.pdf", inhalt))).Status.ShouldBe(HttpStatusCode.Redirect);
        }
        (await jana.HolenAsync(Dateiadresse(anliegen))).Elemente.Count(e => e.Name == "a" && e.Inhalt == "gross.pdf").ShouldBe(1);
        Directory.GetFiles(eingang).ShouldBeEmpty();
    }

    private static string Dateiadresse(string vorgang) => $"/dateien/anliegen/{Kennung(vorgang)}";

    private static Guid Kennung(string adresse) => Guid.Parse(adresse.Split('/')[^1]);

    /// <summary>Der Host in eigenem Prozess, den der Test hart beenden kann.</summary>
    private sealed class EigenerServer : IDisposable
    {
        private readonly Process _prozess;
        private readonly HttpClient _client;

        private EigenerServer(Process prozess, HttpClient client) => (_prozess, _client, Jana) = (prozess, client, new Besuch(client));

        public Besuch Jana { get; }

        public static async Task<EigenerServer> StartenAsync(string ordner)
        {
            using var freier = new TcpListener(IPAddress.Loopback, 0);
            freier.Start();
            var adresse = $"http://127.0.0.1:{((IPEndPoint)freier.LocalEndpoint).Port}";
            freier.Stop();
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Stadtteilmanagement.Host.dll"), "--urls", adresse]) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (name, wert) in ((string, string)[])[("ASPNETCORE_ENVIRONMENT", "Demo"), ("Demo__An", "true"), ("Daten__Ordner", ordner), ("Datenbank__Verbindung", $"Data Source={Path.Combine(ordner, Testhost.Datenbank)}")])
                start.Environment[name] = wert;
            var prozess = Process.Start(start)!;
            prozess.BeginOutputReadLine();
            prozess.BeginErrorReadLine();
            var server = new EigenerServer(prozess, new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(adresse), Timeout = TimeSpan.FromMinutes(2) });
            for (var versuch = 0; !await AntwortetAsync(server._client); versuch++)
            {
                if (prozess.HasExited || versuch > 300) throw new InvalidOperationException("Der Host startet nicht.");
                await Task.Delay(200);
            }
            (await server.Jana.SendenAsync(await server.Jana.AnmeldungAsync(Demopersonen.Stadtteilmanagement))).Ziel.ShouldBe("/");
            return server;
        }

        /// <summary>Sendet die erste Hälfte, wartet, bis sie im Eingang liegt, und beendet den Host mit SIGKILL.</summary>
        public async Task HalbHochladenUndToetenAsync(string adresse, string schutzwert, byte[] inhalt, string eingang)
        {
            var tor = new TaskCompletionSource();
            using var teile = new MultipartFormDataContent { { new StringContent(schutzwert), "__RequestVerificationToken" } };
            teile.Add(new StockenderInhalt(inhalt, tor.Task), "Dateien", "gross.pdf");
            var gesandt = _client.PostAsync(adresse, teile);
            for (var versuch = 0; !Directory.Exists(eingang) || !Directory.EnumerateFiles(eingang).Any(d => new FileInfo(d).Length > 1_000_000); versuch++)
            {
                gesandt.IsCompleted.ShouldBeFalse();
                versuch.ShouldBeLessThan(600, "die erste Hälfte kam nicht an");
                await Task.Delay(100);
            }
            _prozess.Kill();
            await _prozess.WaitForExitAsync();
            tor.SetResult();
            await Should.ThrowAsync<Exception>(() => gesandt);
        }

        public void Dispose()
        {
            _client.Dispose();
            if (!_prozess.HasExited) _prozess.Kill();
            _prozess.Dispose();
        }

        private static async Task<bool> AntwortetAsync(HttpClient client)
        {
            try { return (await client.GetAsync("/anmelden")).IsSuccessStatusCode; }
            // Er fährt noch hoch.
            catch (HttpRequestException) { return false; }
        }
    }

    private sealed class StockenderInhalt(byte[] inhalt, Task tor) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(inhalt.AsMemory(0, inhalt.Length / 2));
            await stream.FlushAsync();
            await tor;
            await stream.WriteAsync(inhalt.AsMemory(inhalt.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = inhalt.Length;
            return true;
        }
    }
}
