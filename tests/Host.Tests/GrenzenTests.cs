using System.Net;
using Stadtteilmanagement.Host.Betrieb;

namespace Stadtteilmanagement.Host.Tests;

public sealed class GrenzenTests(Demovorlage vorlage)
{
    [Fact]
    public async Task Nach_zu_vielen_Anmeldungen_sagt_die_Seite_wann_es_weitergeht()
    {
        await using var host = Begrenzt("Anmeldung", 2);
        var angemeldet = await Haus.AlsAsync(host, Demopersonen.Redaktion);
        await Haus.AlsAsync(host, Demopersonen.Redaktion);
        var gast = Haus.Gast(host);

        var abgewiesen = await gast.SendenAsync(await gast.AnmeldungAsync(Demopersonen.Redaktion));

        abgewiesen.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        var wartezeit = int.Parse(abgewiesen.Kopf("Retry-After"));
        wartezeit.ShouldBeInRange(1, 600);
        abgewiesen.Elemente.First(e => e.Name == "h1").Inhalt.ShouldBe("Zu viele Versuche");
        abgewiesen.Text.ShouldContain($"In {wartezeit} Sekunden geht es weiter.");
        // Ansehen kostet nichts, und wer schon angemeldet ist, merkt davon nichts.
        (await gast.HolenAsync("/anmelden")).Status.ShouldBe(HttpStatusCode.OK);
        (await angemeldet.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/anmelden/stadtkonto")]
    [InlineData("/anmelden/stadtkonto/rueckkehr?code=x&state=y")]
    [InlineData("/verwaltung/gastzugang/einladung/abc")]
    [InlineData("/Verwaltung/Gastzugang/anmelden")]
    public async Task Jeder_Weg_zu_einer_Sitzung_zaehlt_zur_selben_Grenze(string adresse)
    {
        await using var host = Begrenzt("Anmeldung", 1);
        var gast = Haus.Gast(host);
        (await gast.SendenAsync(await gast.AnmeldungAsync(Demopersonen.Redaktion))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await Haus.Gast(host).HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Die_Fernabmeldung_des_Anbieters_haelt_keine_Grenze_der_Anmeldung_auf()
    {
        await using var host = Begrenzt("Anmeldung", 1);
        await Haus.AlsAsync(host, Demopersonen.Redaktion);

        (await Haus.Gast(host).SendenAsync("/anmelden/stadtkonto/fernabmeldung", [])).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Die_Suche_zaehlt_je_Person()
    {
        await using var host = Begrenzt("Suche", 2);
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        var nebenan = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        var torsten = await Haus.AlsAsync(host, Demopersonen.Tiefbauamt);

        (await jana.HolenAsync("/suche?q=baum")).Status.ShouldBe(HttpStatusCode.OK);
        (await nebenan.HolenAsync("/suche?q=baum")).Status.ShouldBe(HttpStatusCode.OK);

        (await jana.HolenAsync("/suche?q=baum")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await torsten.HolenAsync("/suche?q=baum")).Status.ShouldBe(HttpStatusCode.OK);
        (await jana.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nach_dem_Zeitfenster_geht_es_weiter()
    {
        await using var host = Begrenzt("Suche", 1, sekunden: 1);
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        await jana.HolenAsync("/suche?q=baum");
        (await jana.HolenAsync("/suche?q=baum")).Text.ShouldContain("In einer Sekunde geht es weiter.");

        await Task.Delay(TimeSpan.FromSeconds(1.5));

        (await jana.HolenAsync("/suche?q=baum")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:1::1", "2001:db8:1:1:ffff::9", true)]
    [InlineData("2001:db8:1:1::1", "2001:db8:1:2::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    public void Ein_Anschluss_zaehlt_als_eine_Adresse(string eine, string andere, bool gleich) =>
        (Grenzen.Netz(IPAddress.Parse(eine)) == Grenzen.Netz(IPAddress.Parse(andere))).ShouldBe(gleich);

    private Testhost Begrenzt(string grenze, int anzahl, int sekunden = 600) => new(
        vorlage.NeuerOrdner(), einstellungen: new Dictionary<string, string> { [$"Grenzen:{grenze}:Anzahl"] = $"{anzahl}", [$"Grenzen:{grenze}:Sekunden"] = $"{sekunden}" });
}
