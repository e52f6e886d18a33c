using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Host.Tests;

public sealed class HaertungTests(Demovorlage vorlage)
{
    private const string Proxy = "192.0.2.7";

    [Fact]
    public async Task In_Produktion_verlangt_der_Host_HTTPS_und_laesst_den_Browser_das_merken()
    {
        await using var host = Produktion();

        var unverschluesselt = await Besucher(host, "http://stadtteil.example").HolenAsync("/impressum");
        var verschluesselt = await Besucher(host, "https://stadtteil.example").HolenAsync("/impressum");

        unverschluesselt.Status.ShouldBe(HttpStatusCode.TemporaryRedirect);
        unverschluesselt.Ziel.ShouldBe("https://stadtteil.example/impressum");
        unverschluesselt.Kopf("Strict-Transport-Security").ShouldBeEmpty();
        unverschluesselt.Kopf("Content-Security-Policy").ShouldNotBeEmpty();
        verschluesselt.Status.ShouldBe(HttpStatusCode.OK);
        verschluesselt.Kopf("Strict-Transport-Security").ShouldBe("max-age=31536000");
    }

    [Fact]
    public async Task Die_Umleitung_laesst_sich_abschalten_und_im_Demobetrieb_gibt_es_sie_nicht()
    {
        await using var produktion = Produktion(einstellungen: ("Https:Umleiten", "false"));
        await using var demo = new Testhost(vorlage.NeuerOrdner());

        (await Besucher(produktion, "http://stadtteil.example").HolenAsync("/impressum")).Status.ShouldBe(HttpStatusCode.OK);
        var seite = await Besucher(demo, "https://stadtteil.example").HolenAsync("/impressum");
        seite.Status.ShouldBe(HttpStatusCode.OK);
        seite.Kopf("Strict-Transport-Security").ShouldBeEmpty();
    }

    [Fact]
    public async Task In_Produktion_ist_jedes_Cookie_gesichert_und_an_diesen_Server_gebunden()
    {
        await using var host = Produktion(einstellungen: ("Anmeldung:Stadtkonto:Aussteller", "https://konto.rostock.example"));

        var cookies = Cookies(host.Services);

        cookies.Select(c => c.Name).ShouldBe(["__Host-stm-sitzung", "__Host-stm-formular", "__Host-stm-meldung", "__Host-stm-stadtkonto.", "__Host-stm-stadtkonto-einmal."]);
        foreach (var (name, cookie) in cookies)
        {
            cookie.Secure.ShouldBeTrue(name);
            cookie.HttpOnly.ShouldBeTrue(name);
            cookie.Path.ShouldBe("/", name);
            cookie.Domain.ShouldBeNull(name);
            cookie.SameSite.ShouldBe(SameSiteMode.Lax, name);
        }
    }

    [Theory]
    [InlineData("https://localhost", true)]
    [InlineData("http://localhost", false)]
    public async Task Kein_Cookie_geht_ohne_Schutz_hinaus(string server, bool gesichert)
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var besuch = Besucher(host, server);
        var gesehen = new Dictionary<string, string>();

        var anmeldung = Merke(await besuch.HolenAsync("/anmelden"));
        var start = Merke(await besuch.SendenAsync(Besuch.Wahl(anmeldung, Demopersonen.Stadtteilmanagement)));
        start.Ziel.ShouldBe("/");
        Merke(await besuch.SendenAsync(await besuch.AufnahmeAsync("Mit Meldung danach")));

        gesehen.Keys.ShouldBe(["stm-formular", "stm-sitzung", "stm-meldung"], ignoreOrder: true);
        foreach (var cookie in gesehen.Values)
        {
            cookie.ShouldContain("httponly");
            cookie.ShouldContain("samesite=lax");
            cookie.Contains("secure").ShouldBe(gesichert, cookie);
        }

        Seite Merke(Seite seite)
        {
            if (seite.Antwort.Headers.TryGetValues("Set-Cookie", out var neue))
                foreach (var cookie in neue) gesehen[cookie[..cookie.IndexOf('=')]] = cookie[cookie.IndexOf(';')..].ToLowerInvariant();
            return seite;
        }
    }

    [Theory]
    [InlineData("Proxy:Adressen:0", Proxy)]
    [InlineData("Proxy:Adressen", $"192.0.2.6,{Proxy}")]
    [InlineData("Proxy:Netze:0", "192.0.2.0/24")]
    public async Task Einem_genannten_Proxy_wird_geglaubt(string einstellung, string wert)
    {
        await using var host = Produktion(Proxy, (einstellung, wert), ("AllowedHosts", "stadtteil.example;innen"));

        (await WeitergereichtAsync(host)).Ziel.ShouldBe("https://stadtteil.example/anmelden?zurueck=%2F");
    }

    [Theory]
    [InlineData("192.0.2.8", "Proxy:Adressen:0", Proxy)]
    [InlineData("192.0.3.7", "Proxy:Netze:0", "192.0.2.0/24")]
    [InlineData("127.0.0.1", "Proxy:Adressen:0", Proxy)]
    [InlineData("127.0.0.1", "Proxy:Adressen", "")]
    [InlineData(Proxy, "ForwardedHeaders_Enabled", "true")]
    public async Task Sonst_wird_keiner_weitergereichten_Kopfzeile_geglaubt(string gegenstelle, string einstellung, string wert)
    {
        await using var host = Produktion(gegenstelle, (einstellung, wert));

        (await WeitergereichtAsync(host)).Ziel.ShouldBe("https://innen/");
    }

    [Fact]
    public async Task Auch_ein_genannter_Proxy_darf_keinen_fremden_Servernamen_einsetzen()
    {
        await using var host = Produktion(Proxy, ("Proxy:Adressen:0", Proxy), ("AllowedHosts", "innen"));

        (await WeitergereichtAsync(host)).Ziel.ShouldBe("https://innen/anmelden?zurueck=%2F");
    }

    [Fact]
    public async Task Jede_Antwort_ausser_statischen_Dateien_bleibt_ausserhalb_von_Zwischenspeichern_und_traegt_alle_Kopfzeilen()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: d => d.AddScoped<ITagesbeitrag, Panne>());
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        Seite[] antworten =
        [
            await jana.HolenAsync("/"), await jana.HolenAsync("/gibt-es-nicht"), await jana.HolenAsync("/verwaltung/personen"), await jana.HolenAsync("/css/gibt-es-nicht.css"),
            await jana.SendenAsync("/abmelden", []), await jana.HolenAsync("/koordinierung/anliegen?handler=Ausgeben"), await Haus.Gast(host).HolenAsync("/koordinierung/anliegen"),
            await Haus.Gast(host).HolenAsync("/impressum"), await jana.HolenAsync("/css/intranet.css")
        ];

        antworten.Select(a => (int)a.Status).ShouldBe([500, 404, 403, 404, 400, 200, 302, 200, 200]);
        foreach (var antwort in antworten)
        {
            antwort.Kopf("Content-Security-Policy").ShouldContain("default-src 'none'", Case.Sensitive, antwort.Adresse);
            antwort.Kopf("X-Content-Type-Options").ShouldBe("nosniff", antwort.Adresse);
            antwort.Kopf("Referrer-Policy").ShouldBe("same-origin", antwort.Adresse);
            antwort.Kopf("Permissions-Policy").ShouldContain("camera=()", Case.Sensitive, antwort.Adresse);
            antwort.Kopf("Cross-Origin-Opener-Policy").ShouldBe("same-origin", antwort.Adresse);
            antwort.Kopf("Cross-Origin-Resource-Policy").ShouldBe("same-origin", antwort.Adresse);
        }
        foreach (var antwort in antworten[..^1]) antwort.Kopf("Cache-Control").ShouldBe("no-store", antwort.Adresse);
        antworten[^1].Kopf("Cache-Control").ShouldNotContain("no-store");
    }

    [Fact]
    public async Task Nur_an_das_Stadtkonto_darf_ein_Formular_weiterleiten()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), einstellungen: new Dictionary<string, string> { ["Anmeldung:Stadtkonto:Aussteller"] = "https://konto.rostock.example/realms/stadt" });

        (await Haus.Gast(host).HolenAsync("/anmelden")).Kopf("Content-Security-Policy").ShouldContain("form-action 'self' https://konto.rostock.example;");
    }

    private Testhost Produktion(string gegenstelle = "198.51.100.1", params (string Name, string Wert)[] einstellungen) =>
        new(vorlage.NeuerOrdner(), demo: false, Gegenstelle.Bei(gegenstelle), einstellungen.ToDictionary(e => e.Name, e => e.Wert), "Production");

    private static Besuch Besucher(Testhost host, string server) =>
        new(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(server) }));

    private static async Task<Seite> WeitergereichtAsync(Testhost host)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://innen") });
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "stadtteil.example");
        return await new Besuch(client).HolenAsync("/");
    }

    private static IReadOnlyList<(string Name, CookieOptions Cookie)> Cookies(IServiceProvider dienste)
    {
        var anfrage = new DefaultHttpContext();
        var stadtkonto = dienste.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Stadtkontoanmeldung.Verfahren);
        CookieBuilder[] regeln =
        [
            dienste.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).Cookie,
            dienste.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie,
            dienste.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie,
            stadtkonto.CorrelationCookie, stadtkonto.NonceCookie
        ];
        return [.. regeln.Select(r => (r.Name!, r.Build(anfrage)))];
    }

    private sealed class Panne : ITagesbeitrag
    {
        public Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("Panne");
    }
}
