using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class GastTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Ein_Gast_nimmt_die_Einladung_mit_Passkey_an_landet_auf_Mein_Tag_und_kommt_mit_ihm_wieder_hinein()
    {
        var link = await EinladenAsync("Erna Einladung");
        await using var erna = await haus.GastAsync();
        await erna.Seite.SetViewportSizeAsync(390, 844);
        var handy = await Schluesselgeraet.AnschliessenAsync(erna.Seite);

        await erna.Seite.GotoAsync(link);
        await erna.PruefeAsync(auchDunkel: true);
        await erna.BildAsync("gast-einladung", 390, 844);
        await erna.Seite.SetViewportSizeAsync(390, 844);
        await Expect(erna.Inhalt).ToContainTextAsync("Guten Tag Erna Einladung");
        await erna.Knopf("Passkey auf diesem Gerät anlegen").ClickAsync();

        await erna.SteheAufAsync("Mein Tag");
        (await handy.PasskeysAsync()).ShouldBe(1);
        await erna.Seite.GotoAsync(link);
        await Expect(erna.Ueberschrift("Dieser Link gilt nicht")).ToBeVisibleAsync();
        await erna.PruefeAsync(auchDunkel: true);

        await erna.Seite.GotoAsync("/");
        await AbmeldenAsync(erna);
        // Sonst nähme der Browser den Passkey, den er im E-Mail-Feld anbietet, ehe jemand den Knopf drückt.
        await erna.Seite.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        await erna.Link("Als Gast anmelden").ClickAsync();
        await Expect(erna.Ueberschrift("Als Gast anmelden")).ToBeVisibleAsync();
        await erna.Knopf("Mit Passkey anmelden").ClickAsync();
        await erna.SteheAufAsync("Mein Tag");
        await Expect(erna.Seite.Locator("summary.kopf__knopf")).ToContainTextAsync("Erna Einladung");
    }

    [Fact]
    public async Task Ohne_erkannten_Finger_entsteht_kein_Passkey_und_die_Seite_sagt_es()
    {
        var link = await EinladenAsync("Frida Finger");
        await using var frida = await haus.GastAsync();
        var handy = await Schluesselgeraet.AnschliessenAsync(frida.Seite);
        await handy.ErkenntAsync(false);
        await frida.Seite.GotoAsync(link);

        await frida.Knopf("Passkey auf diesem Gerät anlegen").ClickAsync();

        await Expect(frida.Inhalt.GetByRole(AriaRole.Alert)).ToContainTextAsync("Das wurde abgebrochen");
        (await handy.PasskeysAsync()).ShouldBe(0);
        await handy.ErkenntAsync(true);
        await frida.Knopf("Passkey auf diesem Gerät anlegen").ClickAsync();
        await frida.SteheAufAsync("Mein Tag");
    }

    [Fact]
    public async Task Der_Gast_verwaltet_seine_Passkeys_und_behaelt_den_letzten()
    {
        var link = await EinladenAsync("Gudrun Geraete");
        await using var gudrun = await haus.GastAsync();
        await Schluesselgeraet.AnschliessenAsync(gudrun.Seite);
        await gudrun.Seite.GotoAsync(link);
        await gudrun.Knopf("Passkey auf diesem Gerät anlegen").ClickAsync();
        await gudrun.SteheAufAsync("Mein Tag");

        await gudrun.Seite.Locator("summary.kopf__knopf").ClickAsync();
        await gudrun.Seite.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Meine Anmeldung" }).ClickAsync();
        await gudrun.SteheAufAsync("Meine Anmeldung");
        await gudrun.PruefeAsync(auchDunkel: true);
        await gudrun.BildAsync("gast-anmeldung");
        await gudrun.Knopf("Passkey auf diesem Gerät hinzufügen").ClickAsync();
        await Expect(gudrun.Inhalt.GetByRole(AriaRole.Alert)).ToContainTextAsync("Dieses Gerät ist schon registriert.");

        await gudrun.Inhalt.GetByLabel("Name des Passkeys").FillAsync("Handy zu Hause");
        await gudrun.Knopf(new Regex("^Umbenennen")).ClickAsync();
        await gudrun.ErwarteMeldungAsync("Der Passkey ist benannt.");
        await Expect(gudrun.Inhalt.GetByLabel("Name des Passkeys")).ToHaveValueAsync("Handy zu Hause");

        await gudrun.Knopf(new Regex("^Entfernen")).ClickAsync();
        await Expect(gudrun.Seite.Locator("#fehleruebersicht")).ToContainTextAsync("einziger Weg");
        await gudrun.PruefeAsync();

        foreach (var seite in (string[])["kennwort-festlegen", "kennwort-aendern", "app-verbinden"]) await gudrun.OeffneAsync("/verwaltung/gastsicherheit/" + seite);
    }

    [Fact]
    public async Task Der_Kennwortweg_ist_barrierefrei_und_zeigt_das_Kennwort_auf_Wunsch()
    {
        var link = await EinladenAsync("Klara Kennwort");
        await using var klara = await haus.GastAsync();
        await klara.Seite.GotoAsync(link);
        await klara.Inhalt.GetByText("Stattdessen mit Kennwort").ClickAsync();
        await klara.PruefeAsync(auchDunkel: true);
        await klara.BildAsync("gast-kennwort", hoehe: 1400);

        var feld = klara.Feld("Neues Kennwort");
        await feld.FillAsync("kurz");
        await klara.Knopf("Kennwort anzeigen").ClickAsync();
        (await feld.GetAttributeAsync("type")).ShouldBe("text");
        var schluessel = Regex.Replace(await klara.Inhalt.Locator("code.schluessel").InnerTextAsync(), @"\s", "");
        await klara.Feld("Code aus der App").FillAsync("123456");
        await klara.Knopf("Mit Kennwort einrichten").ClickAsync();

        await Expect(klara.Seite.Locator("#fehleruebersicht")).ToContainTextAsync("mindestens 12 Zeichen");
        await klara.PruefeAsync();
        // Die App bleibt verbunden; sonst müsste man nach jedem Tippfehler neu scannen.
        Regex.Replace(await klara.Inhalt.Locator("code.schluessel").InnerTextAsync(), @"\s", "").ShouldBe(schluessel);
        (await klara.Inhalt.Locator("img.qrbild").EvaluateAsync<int>("b => b.naturalWidth")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Die_Einladung_zeigt_Link_und_E_Mail_genau_einmal()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await EinladenAsync(jana, "Mona Mailtext");
        await jana.PruefeAsync(auchDunkel: true);
        await jana.BildAsync("gast-link", hoehe: 1200);
        await Expect(jana.Feld("Text der E-Mail")).ToHaveValueAsync(new Regex("Guten Tag Mona Mailtext.*/verwaltung/gastzugang/einladung\\?code=", RegexOptions.Singleline));
        (await jana.Link("E-Mail schreiben").GetAttributeAsync("href"))!.ShouldStartWith("mailto:mona.mailtext%40example.org?subject=");

        await jana.Seite.ReloadAsync();

        await Expect(jana.Inhalt).Not.ToContainTextAsync("Link verschicken");
    }

    [Theory]
    [InlineData("/verwaltung/gastzugang/anmelden")]
    [InlineData("/verwaltung/gastzugang/zugang-vergessen")]
    [InlineData("/verwaltung/gastzugang/zweiter-faktor")]
    [InlineData("/verwaltung/gastzugang/einladung")]
    [InlineData("/verwaltung/gastzugang/zuruecksetzen")]
    public async Task Die_offenen_Seiten_sind_barrierefrei_hell_dunkel_und_schmal(string adresse)
    {
        await using var gast = await haus.GastAsync();
        await gast.Seite.GotoAsync(adresse);
        await gast.PruefeAsync(auchDunkel: true);
        await gast.BildAsync("gast" + adresse.Replace('/', '-'), 390, 844);
    }

    private async Task<string> EinladenAsync(string name)
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        return await EinladenAsync(jana, name);
    }

    private static async Task<string> EinladenAsync(Arbeitsplatz jana, string name)
    {
        await jana.OeffneAsync("/verwaltung/gastkonten/einladen");
        await jana.Feld("Name").FillAsync(name);
        await jana.Feld("E-Mail").FillAsync(name.ToLowerInvariant().Replace(' ', '.') + "@example.org");
        await jana.Knopf("Gast einladen").ClickAsync();
        await jana.ErwarteMeldungAsync($"{name} ist eingeladen.");
        return new Uri(await jana.Inhalt.Locator("#link").InputValueAsync()).PathAndQuery;
    }

    private static async Task AbmeldenAsync(Arbeitsplatz platz)
    {
        await platz.Seite.Locator("summary.kopf__knopf").ClickAsync();
        await platz.Seite.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Abmelden" }).ClickAsync();
        await Expect(platz.Ueberschrift("Anmelden")).ToBeVisibleAsync();
    }
}
