using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Tests;

public sealed class ApiTests(Demovorlage vorlage, ApiTests.Anbieter anbieter) : IClassFixture<ApiTests.Anbieter>, IAsyncLifetime
{
    private const string Aemter = "/api/aemter", Scope = "aemter.lesen", Veranstaltungen = "/api/veranstaltungen", Kalenderscope = "veranstaltungen.lesen";
    private readonly Stadtanbieter _anbieter = anbieter.Dienst;
    private Testhost _host = null!;

    public ValueTask InitializeAsync()
    {
        _host = Host();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Mit_gueltigem_Schein_kommen_die_Aemter_ohne_Personen_und_Postfaecher()
    {
        var antwort = await HolenAsync(_host, Aemter, await _anbieter.ScheinAsync(Scope));

        antwort.Status.ShouldBe(HttpStatusCode.OK, antwort.Html);
        antwort.Kopf("Content-Type").ShouldBe("application/json");
        antwort.Kopf("Cache-Control").ShouldBe("no-cache, private");
        var amt = Json(antwort).GetProperty("eintraege").EnumerateArray().First(a => a.GetProperty("kurzname").GetString() == "Tiefbauamt");
        amt.GetProperty("name").GetString().ShouldBe("Tiefbauamt");
        amt.GetProperty("themen").GetArrayLength().ShouldBeGreaterThan(0);
        amt.EnumerateObject().Select(e => e.Name).ShouldBe(["kennung", "name", "kurzname", "themen", "gueltigAb"]);
        foreach (var person in Seitenverzeichnis.Personen.Values) antwort.Html.ShouldNotContain(person);
        antwort.Html.ShouldNotContain("@");
        antwort.Html.ShouldContain("ü");
    }

    [Fact]
    public async Task Der_oeffentliche_Kalender_kommt_ohne_Entwuerfe_ohne_Altes_und_ohne_Personen()
    {
        var antwort = await HolenAsync(_host, Veranstaltungen, await _anbieter.ScheinAsync(Kalenderscope));

        antwort.Status.ShouldBe(HttpStatusCode.OK, antwort.Html);
        JsonElement[] termine = [.. Json(antwort).GetProperty("eintraege").EnumerateArray()];
        var beginne = termine.Select(t => t.GetProperty("beginn").GetDateTimeOffset()).ToList();
        beginne.ShouldBeInOrder();
        beginne[0].ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddDays(-32));
        beginne[^1].ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddDays(14));
        var findetStatt = termine.First(t => t.GetProperty("titel").GetString() == "Stadtteiltisch Schmarl");
        findetStatt.EnumerateObject().Select(e => e.Name).ShouldBe(["kennung", "titel", "beschreibung", "ort", "stadtteil", "beginn", "ende", "veranstalter", "abgesagt"]);
        findetStatt.GetProperty("abgesagt").GetBoolean().ShouldBeFalse();
        var abgesagt = termine.Single(t => t.GetProperty("abgesagt").GetBoolean());
        abgesagt.GetProperty("absagegrund").GetString().ShouldStartWith("Das Gerätehaus wird");
        antwort.Html.ShouldNotContain("Schulfest der Störtebeker-Schule", customMessage: "das ist ein Entwurf");
        antwort.Html.ShouldNotContain("750 Jahre");
        foreach (var person in Seitenverzeichnis.Personen.Values) antwort.Html.ShouldNotContain(person);
    }

    [Fact]
    public async Task Jede_Liste_verlangt_ihren_eigenen_Scope()
    {
        PruefeProblem(await HolenAsync(_host, Veranstaltungen, await _anbieter.ScheinAsync(Scope)), 403, "Dafür muss der Zugriffsschein den Scope „veranstaltungen.lesen“ nennen.");
        PruefeProblem(await HolenAsync(_host, Aemter, await _anbieter.ScheinAsync(Kalenderscope)), 403, "Dafür muss der Zugriffsschein den Scope „aemter.lesen“ nennen.");
    }

    [Fact]
    public async Task Wer_Seite_fuer_Seite_weitergeht_bekommt_jedes_Amt_genau_einmal()
    {
        var schein = await _anbieter.ScheinAsync(Scope);
        var alle = Namen(await HolenAsync(_host, Aemter + "?groesse=200", schein));
        var gesehen = new List<string>();
        var verweise = new List<string>();

        for (string? adresse = Aemter + "?groesse=7"; adresse is not null;)
        {
            var seite = await HolenAsync(_host, adresse, schein);
            gesehen.AddRange(Namen(seite));
            verweise.Add(seite.Kopf("Link"));
            adresse = Json(seite).TryGetProperty("weiter", out var weiter) ? weiter.GetString() : null;
        }

        alle.Count.ShouldBeGreaterThan(14);
        gesehen.ShouldBe(alle);
        var letzte = (alle.Count + 6) / 7;
        verweise[0].ShouldBe($"""
            <{Aemter}?seite=1&groesse=7>; rel="first", <{Aemter}?seite=2&groesse=7>; rel="next", <{Aemter}?seite={letzte}&groesse=7>; rel="last"
            """);
        verweise[^1].ShouldBe($"""
            <{Aemter}?seite=1&groesse=7>; rel="first", <{Aemter}?seite={letzte - 1}&groesse=7>; rel="prev", <{Aemter}?seite={letzte}&groesse=7>; rel="last"
            """);
        Namen(await HolenAsync(_host, Aemter + "?seite=9000&groesse=7", schein)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Unveraendertes_wird_nicht_noch_einmal_uebertragen()
    {
        var schein = await _anbieter.ScheinAsync(Scope);
        var stand = (await HolenAsync(_host, Aemter, schein)).Kopf("ETag");

        var wieder = await HolenAsync(_host, Aemter, schein, ("If-None-Match", $"\"anderer\", W/{stand}"));
        await UmbenennenAsync();
        var danach = await HolenAsync(_host, Aemter, schein, ("If-None-Match", stand));

        wieder.Status.ShouldBe(HttpStatusCode.NotModified);
        wieder.Html.ShouldBeEmpty();
        wieder.Kopf("ETag").ShouldBe(stand);
        danach.Status.ShouldBe(HttpStatusCode.OK);
        danach.Kopf("ETag").ShouldNotBe(stand);
        Namen(danach).ShouldContain("Amt für Straßen und Wege");
    }

    [Fact]
    public async Task Ohne_brauchbaren_Schein_gibt_es_nichts()
    {
        await _anbieter.LebensdauerAsync(1);
        var abgelaufen = await _anbieter.ScheinAsync(Scope);
        await _anbieter.LebensdauerAsync(600);
        await using var streng = Host(d => d.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, o => o.TokenValidationParameters.ClockSkew = TimeSpan.Zero));
        var gueltig = await _anbieter.ScheinAsync(Scope);
        await Task.Delay(TimeSpan.FromSeconds(2));

        (await HolenAsync(streng, Aemter, gueltig)).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var schein in (string?[])[null, "unsinn", abgelaufen, gueltig[..^3] + "abc", await _anbieter.ScheinAsync(Scope, Stadtanbieter.FremderEmpfaenger)])
        {
            var antwort = await HolenAsync(streng, Aemter, schein);

            PruefeProblem(antwort, 401, "Bitte senden Sie einen gültigen Zugriffsschein des Anbieters der Stadt (Authorization: Bearer …).");
            antwort.Kopf("WWW-Authenticate").ShouldStartWith("Bearer");
        }
    }

    [Fact]
    public async Task Der_Schein_muss_den_Scope_nennen() => PruefeProblem(
        await HolenAsync(_host, Aemter, await _anbieter.ScheinAsync("beschluesse.lesen")), 403, "Dafür muss der Zugriffsschein den Scope „aemter.lesen“ nennen.");

    [Fact]
    public async Task Wechselt_der_Anbieter_seinen_Schluessel_gelten_die_neuen_Scheine_und_die_alten_nicht_mehr()
    {
        var alter = await _anbieter.ScheinAsync(Scope);
        (await HolenAsync(_host, Aemter, alter)).Status.ShouldBe(HttpStatusCode.OK);

        await _anbieter.SchluesselWechselnAsync();
        var neuer = await _anbieter.ScheinAsync(Scope);

        var versuche = 0;
        while ((await HolenAsync(_host, Aemter, neuer)).Status != HttpStatusCode.OK) (++versuche).ShouldBeLessThan(20);
        (await HolenAsync(_host, Aemter, alter)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Sitzungscookies_gelten_an_der_API_nicht_und_Scheine_nicht_an_den_Seiten()
    {
        var jana = await Haus.AlsAsync(_host, Demopersonen.Administration);
        var schein = await _anbieter.ScheinAsync(Scope);

        PruefeProblem(await jana.HolenAsync(Aemter), 401);
        (await jana.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var seite in (string[])["/", "/verwaltung/aemter", "/suche?q=amt"])
            (await HolenAsync(_host, seite, schein)).Ziel!.ShouldStartWith("http://localhost/anmelden?zurueck=");
    }

    [Theory]
    [InlineData("?seite=0", "„seite“ ist eine Zahl von 1 bis 10.000.")]
    [InlineData("?groesse=201", "„groesse“ ist eine Zahl von 1 bis 200.")]
    [InlineData("?seite=zwei", "Bitte prüfen Sie die Angaben in der Adresse: „seite“ und „groesse“ sind ganze Zahlen.")]
    public async Task Unbrauchbare_Seiten_werden_mit_einem_Satz_abgewiesen(string abfrage, string satz) =>
        PruefeProblem(await HolenAsync(_host, Aemter + abfrage, await _anbieter.ScheinAsync(Scope)), 400, satz);

    [Fact]
    public async Task Auch_falsche_Adressen_Methoden_und_Formate_bekommen_ein_Problem()
    {
        var schein = await _anbieter.ScheinAsync(Scope);

        PruefeProblem(await HolenAsync(_host, "/api/gibt-es-nicht", schein), 404);
        PruefeProblem(await HolenAsync(_host, "/api/gibt-es-nicht", null), 401);
        PruefeProblem(await AntwortAsync(_host, new HttpRequestMessage(HttpMethod.Post, Aemter), schein), 405);
        PruefeProblem(await HolenAsync(_host, Aemter, schein, ("Accept", "application/xml, application/json;q=0")), 406, "Die Antwort gibt es nur als application/json.");
        (await HolenAsync(_host, Aemter, schein, ("Accept", "text/html, application/*;q=0.5"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Eine_Panne_nennt_nur_eine_Kennung()
    {
        await using var host = Host(d => d.AddScoped<IApiBeitrag, Pannenbeitrag>().AddScoped<IRequestHandler<Pannenabfrage, Seite<string>>, Pannenhandler>());

        var antwort = await HolenAsync(host, "/api/panne", await _anbieter.ScheinAsync(Scope));

        PruefeProblem(antwort, 500);
        Json(antwort).GetProperty("kennung").GetString()!.Length.ShouldBeGreaterThan(10);
        antwort.Html.ShouldNotContain("geheim");
        antwort.Html.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Zu_viele_Abrufe_werden_gebremst()
    {
        await using var host = Host(null, ("Grenzen:Api:Anzahl", "1"), ("Grenzen:Api:Sekunden", "600"));
        var schein = await _anbieter.ScheinAsync(Scope);
        (await HolenAsync(host, Aemter, schein)).Status.ShouldBe(HttpStatusCode.OK);

        var antwort = await HolenAsync(host, Aemter, schein);

        PruefeProblem(antwort, 429, $"In {antwort.Kopf("Retry-After")} Sekunden geht es weiter. Bitte rufen Sie seltener ab und nutzen Sie If-None-Match.");
    }

    [Fact]
    public async Task Ohne_eingerichteten_Anbieter_ist_die_API_abgeschaltet()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), einstellungen: new Dictionary<string, string> { ["Anmeldung:Stadtkonto:Aussteller"] = _anbieter.Aussteller });

        foreach (var adresse in (string[])[Aemter, "/api/openapi.json", "/api/gibt-es-nicht"])
            PruefeProblem(await HolenAsync(host, adresse, await _anbieter.ScheinAsync(Scope)), 503, "Die API ist auf diesem Server nicht eingerichtet.");
    }

    [Fact]
    public async Task Die_Beschreibung_nennt_Adressen_Scopes_und_Fehler()
    {
        var antwort = await HolenAsync(_host, "/api/openapi.json", null);

        antwort.Status.ShouldBe(HttpStatusCode.OK);
        var beschreibung = Json(antwort);
        beschreibung.GetProperty("openapi").GetString().ShouldStartWith("3.1");
        beschreibung.GetProperty("paths").EnumerateObject().Select(p => p.Name).ShouldBe([Aemter, Veranstaltungen, "/api/beschluesse"], ignoreOrder: true);
        var abruf = beschreibung.GetProperty("paths").GetProperty(Aemter).GetProperty("get");
        abruf.GetProperty("security")[0].GetProperty("Zugriffsschein")[0].GetString().ShouldBe(Scope);
        abruf.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ShouldBe(["seite", "groesse"]);
        abruf.GetProperty("responses").EnumerateObject().Select(r => r.Name).ShouldBe(["200", "304", "400", "401", "403", "406", "429", "500"]);
        beschreibung.GetProperty("components").GetProperty("securitySchemes").GetProperty("Zugriffsschein").GetProperty("scheme").GetString().ShouldBe("bearer");
        antwort.Html.ShouldContain("Bleibt gleich, auch wenn das Amt umbenannt wird.");
    }

    [Fact]
    public async Task Der_Schein_steht_nicht_im_Protokoll()
    {
        var protokoll = new Protokollfang();
        await using var host = Host(d => d.AddSingleton<ILoggerProvider>(protokoll),
            ("Logging:Console:LogLevel:Default", "None"), ("Logging:LogLevel:Default", "Debug"), ("Logging:LogLevel:Microsoft.AspNetCore", "Debug"));
        string[] scheine = [await _anbieter.ScheinAsync(Scope), await _anbieter.ScheinAsync(Scope, Stadtanbieter.FremderEmpfaenger), "verdorbener.schein.darin"];

        foreach (var schein in scheine) await HolenAsync(host, Aemter, schein);

        protokoll.Zeilen.ShouldContain(z => z.StartsWith("Microsoft.AspNetCore.Authentication.JwtBearer"));
        foreach (var schein in scheine) protokoll.Zeilen.Where(z => z.Contains(schein) || z.Contains(schein.Split('.')[2])).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private Testhost Host(Action<IServiceCollection>? dienste = null, params (string, string)[] weitere) => new(
        vorlage.NeuerOrdner(), dienste: dienste, einstellungen: new Dictionary<string, string>(weitere.ToDictionary(w => w.Item1, w => w.Item2))
        {
            ["Anmeldung:Stadtkonto:Aussteller"] = _anbieter.Aussteller,
            ["Anmeldung:Stadtkonto:OhneHttps"] = "true",
            ["Anmeldung:Api:Empfaenger"] = Stadtanbieter.Empfaenger
        });

    private async Task UmbenennenAsync()
    {
        var administration = await Haus.AlsAsync(_host, Demopersonen.Administration);
        var liste = await administration.HolenAsync("/verwaltung/aemter?text=Tiefbauamt");
        var amt = liste.Elemente.First(e => e.Name == "a" && e.Inhalt.Contains("Tiefbauamt"))["href"]!;
        await administration.SpeichernAsync((await administration.HolenAsync(amt + "/umbenennen")).Formular().Mit("Command.Name", "Amt für Straßen und Wege"));
    }

    private static void PruefeProblem(Seite antwort, int status, string? satz = null)
    {
        ((int)antwort.Status).ShouldBe(status, antwort.Html);
        antwort.Kopf("Content-Type").ShouldBe("application/problem+json");
        antwort.Kopf("Cache-Control").ShouldBe("no-store");
        antwort.Kopf("Content-Security-Policy").ShouldNotBeEmpty();
        var problem = Json(antwort);
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        if (satz is not null) problem.GetProperty("detail").GetString().ShouldBe(satz);
    }

    private static Task<Seite> HolenAsync(Testhost host, string adresse, string? schein, params (string Name, string Wert)[] kopfzeilen)
    {
        var anfrage = new HttpRequestMessage(HttpMethod.Get, adresse);
        foreach (var (name, wert) in kopfzeilen) anfrage.Headers.TryAddWithoutValidation(name, wert);
        return AntwortAsync(host, anfrage, schein);
    }

    private static async Task<Seite> AntwortAsync(Testhost host, HttpRequestMessage anfrage, string? schein)
    {
        if (schein is not null) anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", schein);
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var antwort = await client.SendAsync(anfrage);
        return new Seite(anfrage.RequestUri!.OriginalString, antwort.StatusCode, await antwort.Content.ReadAsStringAsync(), antwort);
    }

    private static JsonElement Json(Seite antwort) => JsonSerializer.Deserialize<JsonElement>(antwort.Html);

    private static IReadOnlyList<string> Namen(Seite antwort) =>
        [.. Json(antwort).GetProperty("eintraege").EnumerateArray().Select(a => a.GetProperty("name").GetString()!)];

    /// <summary>Ein Anbieter für alle Tests dieser Klasse.</summary>
    public sealed class Anbieter : IAsyncLifetime
    {
        internal Stadtanbieter Dienst { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Dienst = await Stadtanbieter.StartenAsync();

        public ValueTask DisposeAsync() => Dienst.DisposeAsync();
    }

    [ErlaubtMaschinen(Scope)]
    private sealed record Pannenabfrage : IRequest<Seite<string>>;

    private sealed class Pannenhandler : IRequestHandler<Pannenabfrage, Seite<string>>
    {
        public Task<Seite<string>> Handle(Pannenabfrage request, CancellationToken cancellationToken) => throw new InvalidOperationException("geheim");
    }

    private sealed class Pannenbeitrag : IApiBeitrag
    {
        public void Anbieten(IApi api) => api.Liste<Pannenabfrage, string>("panne", "Panne", "Wirft.", _ => new Pannenabfrage());
    }
}
