using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Host.Tests;

public sealed class FehlerseitenTests(Haus haus, Demovorlage vorlage) : IClassFixture<Haus>
{
    [Theory]
    [InlineData(403, "Dafür fehlt Ihnen die Berechtigung")]
    [InlineData(404, "Diese Seite gibt es nicht")]
    [InlineData(409, "Jemand anderes war schneller")]
    [InlineData(500, "Das hat leider nicht geklappt")]
    public async Task Jeder_Fehler_wird_auf_Deutsch_erklaert(int status, string titel)
    {
        foreach (var besuch in (Besuch[])[haus.Gast(), await haus.AlsAsync(Demopersonen.Tiefbauamt)])
        {
            var seite = await besuch.HolenAsync($"/fehler/{status}");

            ((int)seite.Status).ShouldBe(status);
            seite.Elemente.First(e => e.Name == "h1").Inhalt.ShouldBe(titel);
            seite.Elemente.ShouldContain(e => e.Name == "a" && e["href"] == "/");
        }
    }

    [Fact]
    public async Task Eine_Panne_verraet_nichts_ueber_das_Innere_und_nennt_eine_Kennung()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: d => d.AddScoped<ITagesbeitrag, Panne>());
        var jana = await AngemeldetAsync(host);

        var seite = await jana.HolenAsync("/");

        seite.Status.ShouldBe(HttpStatusCode.InternalServerError);
        seite.Text.ShouldContain("Der Fehler liegt bei uns, nicht bei Ihnen.");
        seite.Elemente.First(e => e["id"] == "kennung").Inhalt.Length.ShouldBeGreaterThan(10);
        foreach (var inneres in (string[])["geheim", "Exception", "Stadtteilmanagement.Host", " at ", ".cshtml", "System."]) seite.Html.ShouldNotContain(inneres, Case.Sensitive);
        seite.Kopf("Content-Security-Policy").ShouldContain("default-src 'none'");
        seite.Kopf("Cache-Control").ShouldContain("no-store");
    }

    [Fact]
    public async Task Auch_eine_Panne_beim_Absenden_zeigt_die_Fehlerseite()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: d => d.AddScoped<ITagesbeitrag, Panne>());
        var jana = await AngemeldetAsync(host);

        (await jana.SendenAsync("/fehler/500", [])).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await jana.SendenAsync("/suche", [])).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/fehler/200", 404)]
    [InlineData("/fehler/999", 404)]
    [InlineData("/koordinierung/anliegen?seite=-5", 200)]
    [InlineData("/koordinierung/anliegen?seite=999999999", 200)]
    [InlineData("/koordinierung/anliegen?seite=abc", 200)]
    [InlineData("/koordinierung/anliegen?sortierung=gibt-es-nicht&status=unsinn&stadtteil=%00", 200)]
    [InlineData("/koordinierung/anfragen?amt=keine-kennung&bis=31.02.2026", 200)]
    [InlineData("/suche?q=%25_%27%22%5C*", 200)]
    public async Task Unsinnige_Adressen_ergeben_nie_eine_Panne(string adresse, int status)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        ((int)(await jana.HolenAsync(adresse)).Status).ShouldBe(status);
    }

    private static Task<Besuch> AngemeldetAsync(Testhost host) => Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);

    private sealed class Panne : ITagesbeitrag
    {
        public Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("geheim: Verbindung zu datenbank01");
    }
}
