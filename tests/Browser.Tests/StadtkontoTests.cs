using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

/// <summary>Was nur ein Browser zeigt: welche Cookies bei der Rückkehr von einem fremden Server mitkommen und welche Weiterleitungen er zulässt.</summary>
public sealed class StadtkontoTests(Demovorlage vorlage, Chromium chromium)
{
    [Fact]
    public async Task Anmelden_bestaetigen_nach_Ablauf_weitermachen_und_abmelden_mit_dem_Stadtkonto()
    {
        await using var anbieter = await Stadtanbieter.StartenAsync();
        await anbieter.KontoAsync("ralf", "Ralf Rostock", "ralf@rostock.example", "GG-Intranet-Administration");
        await using var host = new Testhost(vorlage.NeuerOrdner(), demo: false, einstellungen: new Dictionary<string, string>
        {
            ["Anmeldung:Stadtkonto:Aussteller"] = anbieter.Aussteller,
            ["Anmeldung:Stadtkonto:Geheimnis"] = Stadtanbieter.Geheimnis,
            ["Anmeldung:Stadtkonto:Bereiche"] = "openid profile email groups offline_access",
            ["Anmeldung:Stadtkonto:OhneHttps"] = "true"
        });
        host.UseKestrel(0);
        host.StartServer();
        // Anderer Name als der Anbieter (127.0.0.1): Für den Browser sind das zwei fremde Server, wie im Betrieb.
        var adresse = $"http://localhost:{host.ClientOptions.BaseAddress.Port}";
        await anbieter.AdressenAsync(new Anbieteradressen(
            $"{adresse}/anmelden/stadtkonto/antwort", $"{adresse}/anmelden/stadtkonto/abgemeldet", $"{adresse}/anmelden/stadtkonto/fernabmeldung"));
        await using var ralf = await Arbeitsplatz.EinrichtenAsync(await chromium.FensterAsync(adresse));

        await ralf.Seite.GotoAsync("/verwaltung/gruppen/zuordnen");
        await ralf.PruefeAsync(auchDunkel: true);
        await ralf.Link("Mit dem Stadtkonto anmelden").ClickAsync();
        await AusweisenAsync(ralf.Seite);
        await ralf.SteheAufAsync("Gruppe zuordnen");

        await ralf.Feld("Gruppe").FillAsync("GG-Redaktion");
        await ralf.Feld("Rolle").SelectOptionAsync("Redaktion");
        await ralf.Knopf("Gruppe zuordnen").ClickAsync();
        await ralf.SteheAufAsync("Bestätigen Sie, dass Sie es sind");
        await ImZweitenFensterAsync(ralf, "Mit dem Stadtkonto bestätigen (neues Fenster)");
        await ralf.Knopf("Ich habe mich bestätigt – weitermachen").ClickAsync();
        await ralf.Knopf("Mit meinen Eingaben weitermachen").ClickAsync();
        await ralf.ErwarteMeldungAsync("Die Gruppe GG-Redaktion ist zugeordnet.");

        await ralf.Seite.GotoAsync("/verwaltung/stadtteile/anlegen");
        await ralf.Feld("Name").FillAsync("Lütten Klein");
        (await anbieter.SitzungenBeendenAsync("ralf")).ShouldAllBe(n => n.Status == 200);
        await ralf.Knopf("Stadtteil anlegen").ClickAsync();
        await ralf.SteheAufAsync("Anmelden");
        await ImZweitenFensterAsync(ralf, "Mit dem Stadtkonto anmelden (neues Fenster)");
        await ralf.Knopf("Ich bin wieder angemeldet – weitermachen").ClickAsync();
        await ralf.Knopf("Mit meinen Eingaben weitermachen").ClickAsync();
        await ralf.ErwarteMeldungAsync("Lütten Klein ist angelegt.");

        await ralf.Seite.Locator("details.person summary").ClickAsync();
        await ralf.Seite.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await ralf.Seite.WaitForURLAsync($"{anbieter.Aussteller}/**");
        await ralf.Seite.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await Expect(ralf.Seite.GetByText("Sie sind abgemeldet.")).ToBeVisibleAsync();
    }

    private static async Task ImZweitenFensterAsync(Arbeitsplatz platz, string verweis)
    {
        var zweites = await platz.Seite.Context.RunAndWaitForPageAsync(() => platz.Link(verweis).ClickAsync());
        await AusweisenAsync(zweites);
        await Expect(zweites.GetByText("Ihre Eingaben stehen noch im anderen Fenster.")).ToBeVisibleAsync();
        await zweites.CloseAsync();
    }

    private static async Task AusweisenAsync(Microsoft.Playwright.IPage seite)
    {
        await seite.Locator("input[name=konto]").FillAsync("ralf");
        await seite.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Anmelden" }).ClickAsync();
    }
}
