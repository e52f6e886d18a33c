using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class SucheTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Mit_der_Tastatur_suchen_einen_Vorschlag_waehlen_und_Treffer_eingrenzen()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var feld = jana.Seite.Locator("#suche");

        await jana.Seite.Keyboard.PressAsync("/");
        await Expect(feld).ToBeFocusedAsync();
        await jana.Seite.Keyboard.TypeAsync("Gehweg");
        var vorschlaege = jana.Seite.Locator("#vorschlaege [role=option]");
        await Expect(vorschlaege.First).ToBeVisibleAsync();
        await jana.PruefeAsync();
        await feld.FocusAsync();
        await jana.Seite.Keyboard.PressAsync("ArrowDown");
        await Expect(vorschlaege.First).ToHaveAttributeAsync("aria-selected", "true");
        await jana.Seite.Keyboard.PressAsync("Enter");
        await Expect(jana.Inhalt.Locator("h1")).Not.ToHaveTextAsync("Mein Tag");
        new Uri(jana.Seite.Url).AbsolutePath.ShouldMatch("^/koordinierung/|^/verwaltung/aemter");

        await jana.OeffneAsync("/suche?q=gehweg");
        await Expect(jana.Inhalt.Locator("mark").First).ToBeVisibleAsync();
        await jana.Feld("Worin").SelectOptionAsync(new SelectOptionValue { Label = "Anfragen an Ämter" });
        await Expect(jana.Inhalt.Locator("#ergebnis h2")).ToHaveCountAsync(1);
        await jana.PruefeAsync(auchDunkel: true);
        await jana.Inhalt.Locator("#ergebnis .trefferliste a").First.ClickAsync();
        await jana.PruefeAsync();
        new Uri(jana.Seite.Url).AbsolutePath.ShouldStartWith("/koordinierung/anfragen/");
    }
}
