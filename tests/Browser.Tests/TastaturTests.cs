using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class TastaturTests(Haus haus) : IClassFixture<Haus>
{
    private const string Fokus = """
        async () => {
          const bild = () => new Promise(requestAnimationFrame);
          const e = document.activeElement;
          // Der Browser holt das Element gleitend ins Bild; gemessen wird, wenn es steht.
          for (let vorher = null; vorher !== e.getBoundingClientRect().top;) { vorher = e.getBoundingClientRect().top; await bild(); await bild(); await bild(); }
          const stil = getComputedStyle(e);
          // Im Datumsfeld liegt der Fokus zuletzt auf dem Kalenderknopf, den der Browser selbst umrandet.
          const imBrowserteil = !e.matches(':focus');
          // Ein Link über zwei Zeilen hat zwei Kästen; die Mitte dazwischen gehört ihm nicht.
          const oben = [...e.getClientRects()].flatMap(k => [[.5, .5], [.1, .5], [.9, .5]].map(([x, y]) => document.elementFromPoint(k.left + k.width * x, k.top + k.height * y)));
          return {
            name: (e.labels?.[0]?.innerText || e.getAttribute('aria-label') || e.innerText || e.id || e.tagName).trim().split('\n')[0],
            sichtbar: imBrowserteil || (stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) >= 2) || stil.boxShadow !== 'none',
            stelle: JSON.stringify(e.getBoundingClientRect()) + oben.map(o => o?.outerHTML.slice(0, 80)),
            frei: oben.some(o => o && (o === e || e.contains(o) || [...(e.labels ?? [])].some(l => l.contains(o))))
          };
        }
        """;

    [Fact]
    public async Task Nur_mit_der_Tastatur_laesst_sich_ein_Anliegen_aufnehmen_und_der_Fokus_ist_immer_zu_sehen()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var taste = jana.Seite.Keyboard;

        await taste.PressAsync("Tab");
        (await FokusAsync(jana)).ShouldBe("Zum Inhalt");
        await taste.PressAsync("Enter");
        await Expect(jana.Inhalt).ToBeFocusedAsync();

        await jana.Seite.ReloadAsync();
        await TabBisAsync(jana, "Anliegen aufnehmen");
        await taste.PressAsync("Enter");
        await Expect(jana.Feld("Betreff")).ToBeFocusedAsync();
        await taste.TypeAsync("Nur mit der Tastatur");
        await TabBisAsync(jana, "Schilderung");
        await taste.TypeAsync("Geht alles ohne Maus.");
        await TabBisAsync(jana, "Groß Klein");
        await taste.PressAsync("ArrowDown");
        await taste.PressAsync("Space");
        await TabBisAsync(jana, "Eingang über");
        await taste.TypeAsync("Brief");
        await TabBisAsync(jana, "Person und Rückmeldung – nur wenn die Person das möchte");
        await taste.PressAsync("Enter");
        await TabBisAsync(jana, "Telefon oder E-Mail");
        await taste.TypeAsync("erna@example.org");
        await TabBisAsync(jana, "Die Person möchte eine Rückmeldung");
        await taste.PressAsync("Space");
        await TabBisAsync(jana, "Anliegen aufnehmen");
        await taste.PressAsync("Enter");

        await jana.ErwarteMeldungAsync("ist aufgenommen.");
        await Expect(jana.Inhalt).ToContainTextAsync("Schmarl");
        await Expect(jana.Inhalt).ToContainTextAsync("über Brief");
        await Expect(jana.Inhalt).ToContainTextAsync("erna@example.org");
    }

    [Fact]
    public async Task Der_Fokus_ist_auf_Liste_und_Akte_auch_am_Telefon_nie_verdeckt()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.Seite.SetViewportSizeAsync(390, 700);
        await jana.Seite.GotoAsync("/koordinierung/anfragen");
        await TabBisAsync(jana, "Hilfe");
        await jana.Seite.SetViewportSizeAsync(1360, 900);
        await jana.Seite.ReloadAsync();
        await TabBisAsync(jana, "Hilfe");
    }

    [Fact]
    public async Task Einzelne_Tasten_wirken_nicht_beim_Tippen_und_lassen_sich_abschalten()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var taste = jana.Seite.Keyboard;

        await taste.PressAsync("/");
        await Expect(jana.Seite.Locator("#suche")).ToBeFocusedAsync();
        await taste.TypeAsync("nun/n");
        await Expect(jana.Seite.Locator("#suche")).ToHaveValueAsync("nun/n");

        await jana.Seite.Locator("summary.kopf__knopf").ClickAsync();
        await jana.Seite.GetByLabel("Tastenkürzel verwenden").UncheckAsync();
        await jana.Seite.ReloadAsync();
        await taste.PressAsync("n");
        await taste.PressAsync("/");
        await Expect(jana.Ueberschrift("Mein Tag")).ToBeVisibleAsync();
        await Expect(jana.Seite.Locator("#suche")).Not.ToBeFocusedAsync();
    }

    /// <summary>Drückt Tab, bis dieses Element dran ist; jedes auf dem Weg muss zu sehen sein.</summary>
    private static async Task TabBisAsync(Arbeitsplatz platz, string name)
    {
        var weg = new List<string>();
        while (weg.Count < 200)
        {
            await platz.Seite.Keyboard.PressAsync("Tab");
            weg.Add(await FokusAsync(platz));
            if (weg[^1] == name) return;
        }
        Assert.Fail($"„{name}“ ist mit Tab nicht zu erreichen. Weg: {string.Join(" → ", weg.Take(60))}");
    }

    private static async Task<string> FokusAsync(Arbeitsplatz platz)
    {
        var fokus = (await platz.Seite.EvaluateAsync(Fokus))!.Value;
        var name = fokus.GetProperty("name").GetString()!;
        fokus.GetProperty("sichtbar").GetBoolean().ShouldBeTrue($"Der Fokus auf „{name}“ ist nicht zu sehen ({platz.Seite.Url}).");
        fokus.GetProperty("frei").GetBoolean().ShouldBeTrue($"„{name}“ hat den Fokus und ist verdeckt ({platz.Seite.Url}, {fokus.GetProperty("stelle")}).");
        return name;
    }
}
