using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class SucheTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Treffer_stehen_nach_Art_gruppiert_mit_Zahl_und_Fundstelle_und_fuehren_zum_Vorgang()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Zwergpapagei entflogen");

        var seite = await jana.HolenAsync("/suche?q=zwergpap");

        seite.Html.ShouldContain($"""href="{anliegen}"><mark>Zwergpapagei</mark> entflogen</a>""");
        seite.Elemente.Where(e => e.Name == "h2").Select(e => Html.Text(e.Inhalt).Trim()).ShouldContain("Anliegen 1");
        (await jana.HolenAsync(anliegen)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("anl {1}")]
    [InlineData("ANL-{2}-{1}")]
    [InlineData(" anl{1} ")]
    [InlineData("anl {2}/{1}")]
    public async Task Eine_Nummer_fuehrt_gleich_zum_Vorgang_auch_verkuerzt(string muster)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var adresse = await jana.AnliegenAsync("Sprungziel");
        var nummer = System.Text.RegularExpressions.Regex.Match((await jana.HolenAsync(adresse)).Text, @"ANL-(\d{4})-0*(\d+)");
        var gesucht = string.Format(System.Globalization.CultureInfo.InvariantCulture, muster, nummer.Value, nummer.Groups[2].Value, nummer.Groups[1].Value);

        (await jana.HolenAsync($"/suche?q={Uri.EscapeDataString(gesucht)}")).Ziel.ShouldBe(adresse);
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var fremd = await torsten.HolenAsync($"/suche?q={Uri.EscapeDataString(gesucht)}");
        (fremd.Ziel, fremd.Text.Contains("Sprungziel", StringComparison.Ordinal)).ShouldBe((null, false), "was er nicht öffnen darf, gibt es für ihn nicht");
    }

    [Fact]
    public async Task Ein_Tippfehler_im_Namen_fuehrt_zur_Rueckfrage_und_zeigt_gleich_die_Treffer()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnliegenAsync("Schneckenhäuschen verschwunden");

        var seite = await jana.HolenAsync("/suche?q=Schneckenhaeusche+verschwudnen");

        seite.Text.ShouldContain("Meinten Sie Schneckenhäuschen verschwunden");
        seite.Html.ShouldContain("<mark>Schneckenhäuschen</mark>");
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        (await torsten.HolenAsync("/suche?q=Schneckenhaeusche")).Text.ShouldNotContain("Meinten Sie", customMessage: "auch ein Vorschlag verriete, dass es etwas gibt");
    }

    [Fact]
    public async Task Filter_grenzen_ein_und_alle_Treffer_einer_Art_lassen_sich_durchblaettern()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        for (var i = 0; i < 27; i++) await jana.AnliegenAsync($"Blättertest {i}");

        var alle = await jana.HolenAsync("/suche?q=blättertest");
        alle.Html.ShouldContain("""<span class="suche__zahl">27</span>""");
        var weiter = alle.Elemente.Where(e => e.Name == "a").Select(e => e["href"]).First(h => h?.Contains("art=anliegen", StringComparison.Ordinal) == true)!;
        var art = await jana.HolenAsync(WebUtility.HtmlDecode(weiter));
        art.Text.ShouldContain("1–25 von 27");
        (await jana.HolenAsync("/suche?q=blättertest&art=anliegen&seite=2")).Text.ShouldContain("26–27 von 27");
        (await jana.HolenAsync("/suche?q=blättertest&art=anfrage")).Text.ShouldContain("Nichts gefunden");
        (await jana.HolenAsync("/suche?q=blättertest&von=2001-01-01&bis=2001-12-31")).Text.ShouldContain("Nichts gefunden");
        (await jana.HolenAsync("/suche?q=blättertest&stadtteil=gibtesnicht")).Text.ShouldContain("Nichts gefunden");
    }

    [Fact]
    public async Task Vorschlaege_sind_hoechstens_acht_und_nennen_auch_Seiten_die_die_Person_oeffnen_darf()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        for (var i = 0; i < 9; i++) await jana.AnliegenAsync($"Vorschlagstest {i}");

        Optionen(await jana.HolenAsync("/suche/vorschlaege?q=vorschlagst")).Count.ShouldBe(8);
        Optionen(await jana.HolenAsync("/suche/vorschlaege?q=v")).ShouldBeEmpty();
        Optionen(await jana.HolenAsync("/suche/vorschlaege?q=sitzungen")).ShouldContain("/verwaltung/sitzungen");
        Optionen(await jana.HolenAsync("/suche/vorschlaege?q=gruppen")).ShouldNotContain("/verwaltung/gruppen");
        var ralf = await haus.AlsAsync(Demopersonen.Administration);
        Optionen(await ralf.HolenAsync("/suche/vorschlaege?q=gruppen")).ShouldContain("/verwaltung/gruppen");
        Optionen(await ralf.HolenAsync("/suche/vorschlaege?q=vorschlagst")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Personen_findet_nur_wer_ihre_Seiten_oeffnen_darf()
    {
        var (jana, karin) = (await haus.AlsAsync(Demopersonen.Stadtteilmanagement), await haus.AlsAsync(Demopersonen.Revision));

        var gefunden = Optionen(await karin.HolenAsync("/suche/vorschlaege?q=" + Uri.EscapeDataString(Demopersonen.Tiefbauamt))).First(a => a!.StartsWith("/verwaltung/personen/", StringComparison.Ordinal));
        (await karin.HolenAsync(gefunden!)).Text.ShouldContain(Demopersonen.Tiefbauamt);
        Optionen(await jana.HolenAsync("/suche/vorschlaege?q=" + Uri.EscapeDataString(Demopersonen.Tiefbauamt))).ShouldNotContain(gefunden);
    }

    [Fact]
    public async Task Getipptes_HTML_erscheint_im_Schnipsel_als_Text()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnliegenAsync("<script>alert(1)</script> Maskierung <img src=x>");

        var seite = await jana.HolenAsync("/suche?q=maskierung+script");

        seite.Html.ShouldContain("&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt; <mark>Maskierung</mark> &lt;img src=x&gt;");
        (await jana.HolenAsync("/suche/vorschlaege?q=maskierung")).Html.ShouldNotContain("<script>alert");
    }

    private static List<string?> Optionen(Seite seite) => [.. seite.Elemente.Where(e => e["role"] == "option").Select(e => e["href"])];
}
