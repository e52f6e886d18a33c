using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class OhneSkriptTests(Haus haus) : IClassFixture<Haus>
{
    private const string Betreff = "Ohne Skript aufgenommen";

    [Fact]
    public async Task Anmelden_aufnehmen_filtern_und_weiterleiten_gehen_ohne_JavaScript()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement, mitSkript: false);

        await jana.Seite.GetByLabel("Anliegen aufnehmen").ClickAsync();
        await jana.Feld("Betreff").FillAsync(Betreff);
        await jana.Feld("Schilderung").FillAsync("Der Gehweg ist kaputt.");
        await jana.Feld("Groß Klein").CheckAsync();
        await jana.Feld("Eingang über").SelectOptionAsync("Begehung");
        await jana.Knopf("Anliegen aufnehmen").ClickAsync();
        await jana.ErwarteMeldungAsync("ist aufgenommen.");

        await jana.Seite.GotoAsync("/koordinierung/anliegen");
        await jana.Feld("Text").FillAsync("skript aufgenommen");
        await jana.Feld("Eingang über").SelectOptionAsync("Begehung");
        await jana.Knopf("Filtern").ClickAsync();
        await Expect(jana.Seite).ToHaveURLAsync(new Regex("kanal=Begehung"));
        await Expect(jana.Inhalt.Locator("tbody tr")).ToHaveCountAsync(1);
        await jana.Link("Filter zurücksetzen").ClickAsync();
        await Expect(jana.Inhalt.Locator("tbody tr")).Not.ToHaveCountAsync(1);

        await jana.Link(Betreff).ClickAsync();
        await jana.Link("An Amt weiterleiten").ClickAsync();
        await Expect(jana.Feld("Federführendes Amt").Locator("option:checked")).ToHaveTextAsync("Tiefbauamt");
        await jana.Knopf("Weiter zum Versand").ClickAsync();
        await jana.Knopf("Anfrage versenden").ClickAsync();
        await jana.ErwarteMeldungAsync("Die Anfrage ist versandt.");
    }
}
