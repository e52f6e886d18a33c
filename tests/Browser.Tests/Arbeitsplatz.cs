using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

/// <summary>Ein Browserfenster, das bei jedem Schritt auf Barrieren und Fehler achtet.</summary>
internal sealed class Arbeitsplatz : IAsyncDisposable
{
    private static readonly AxeRunOptions Regeln = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations]
    };

    // Im Dunklen ist nur die Farbe anders; der übrige Aufbau ist schon im Hellen geprüft.
    private static readonly AxeRunOptions Farbregeln = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] }, ResultTypes = [ResultType.Violations] };

    private static readonly string? Bilderordner = Environment.GetEnvironmentVariable("STM_BILDER");
    private readonly IBrowserContext _fenster;
    private readonly List<string> _fehler = [];

    private Arbeitsplatz(IBrowserContext fenster, IPage seite)
    {
        (_fenster, Seite) = (fenster, seite);
        seite.PageError += (_, fehler) => _fehler.Add(fehler);
        seite.Console += (_, meldung) => { if (meldung.Type == "error" && !meldung.Text.Contains("status of 422", StringComparison.Ordinal)) _fehler.Add(meldung.Text); };
    }

    public IPage Seite { get; }

    public ILocator Inhalt => Seite.Locator("main");

    public static async Task<Arbeitsplatz> EinrichtenAsync(IBrowserContext fenster) => new(fenster, await fenster.NewPageAsync());

    public async Task AnmeldenAsync(string person)
    {
        await Seite.GotoAsync("/anmelden");
        await Seite.Locator("button", new PageLocatorOptions { Has = Seite.GetByText(person, new PageGetByTextOptions { Exact = true }) }).ClickAsync();
        await Expect(Ueberschrift("Mein Tag")).ToBeVisibleAsync();
        // Vorher hört noch kein Skript auf die Tasten.
        await Seite.WaitForLoadStateAsync();
    }

    public ILocator Ueberschrift(string text) => Inhalt.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Level = 1, Name = text });

    public ILocator Link(string text) => Inhalt.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = text });

    public ILocator Knopf(string text) => Inhalt.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = text });

    public ILocator Knopf(Regex text) => Inhalt.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = text });

    // Auch Werkzeugleiste und Bausteinwahl eines Textfelds tragen dessen Namen; gemeint ist das Feld selbst.
    public ILocator Feld(string beschriftung) => Inhalt.GetByLabel(beschriftung).And(Inhalt.Locator("input, select:not(.schreibfeld__wahl), textarea"));

    /// <summary>Das Feld mit genau dieser Beschriftung, ob freiwillig oder nicht.</summary>
    public ILocator FeldGenau(string beschriftung) => Inhalt.GetByLabel(new Regex($@"^\s*{Regex.Escape(beschriftung)}(\s*- Optional)?\s*$"));

    public ILocator Faden => Inhalt.Locator(".faden");

    public string Pfad => new Uri(Seite.Url).AbsolutePath;

    /// <summary>Wählt den Eintrag, dessen Text diesen Teil enthält.</summary>
    public async Task WaehleAsync(string beschriftung, string teil)
    {
        var eintrag = FeldGenau(beschriftung).Locator("option", new LocatorLocatorOptions { HasText = teil });
        await FeldGenau(beschriftung).SelectOptionAsync(await eintrag.First.GetAttributeAsync("value") ?? "");
    }

    /// <summary>Folgt dem Verweis, prüft die Seite, drückt den Knopf und erwartet die Meldung.</summary>
    public async Task ErledigenAsync(string verweis, string ueberschrift, string knopf, string meldung)
    {
        await Link(verweis).ClickAsync();
        await SteheAufAsync(ueberschrift);
        await Knopf(knopf).ClickAsync();
        await ErwarteMeldungAsync(meldung);
    }

    /// <summary>Lädt die Seite, bis zu sehen ist, was ein Ereignis aus einem anderen Modul bewirkt hat.</summary>
    public async Task BisAsync(string adresse, ILocator zeichen)
    {
        for (var i = 0; i < 60; i++)
        {
            await Seite.GotoAsync(adresse);
            if (await zeichen.CountAsync() > 0) return;
            await Task.Delay(500);
        }
        Assert.Fail($"{adresse} zeigt auch nach einer halben Minute nicht {zeichen}.");
    }

    /// <summary>Öffnet die Seite und prüft sie.</summary>
    public async Task OeffneAsync(string adresse)
    {
        await Seite.GotoAsync(adresse);
        await PruefeAsync();
    }

    /// <summary>Erwartet diese Hauptüberschrift und prüft die Seite.</summary>
    public async Task SteheAufAsync(string ueberschrift)
    {
        await Expect(Ueberschrift(ueberschrift)).ToBeVisibleAsync();
        await PruefeAsync();
    }

    public async Task ErwarteMeldungAsync(string text) => await Expect(Inhalt.Locator(".meldung")).ToContainTextAsync(text);

    /// <summary>Keine Barriere nach axe, kein waagerechtes Scrollen bei 320 Pixel, kein Fehler in der Konsole.</summary>
    public async Task PruefeAsync(bool auchDunkel = false)
    {
        // Nach einem Klick kann die Seite noch im Aufbau sein. Auf das Ereignis „load“ ist kein Verlass: Ersetzt ein Skript den Inhalt, kommt es nicht.
        await Expect(Seite.Locator("h1").First).ToBeAttachedAsync();
        await PruefeMitAxeAsync("hell", Regeln);
        await PruefeSchmalAsync();
        if (auchDunkel)
        {
            await Seite.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await PruefeMitAxeAsync("dunkel", Farbregeln);
            await Seite.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }
        _fehler.ShouldBeEmpty(Seite.Url);
    }

    /// <summary>Legt ein Bildschirmfoto ab, wenn STM_BILDER einen Ordner nennt.</summary>
    public async Task BildAsync(string name, int breite = 1360, int hoehe = 900, bool dunkel = false)
    {
        if (Bilderordner is null) return;
        await Seite.SetViewportSizeAsync(breite, hoehe);
        await Seite.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dunkel ? ColorScheme.Dark : ColorScheme.Light });
        await Seite.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Bilderordner, name + ".png") });
        await Seite.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await Seite.SetViewportSizeAsync(1360, 900);
    }

    public async ValueTask DisposeAsync() => await _fenster.CloseAsync();

    private async Task PruefeMitAxeAsync(string darstellung, AxeRunOptions regeln)
    {
        var ergebnis = await Seite.RunAxe(regeln);
        ergebnis.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty($"{Seite.Url} ({darstellung})");
    }

    private async Task PruefeSchmalAsync()
    {
        await Seite.SetViewportSizeAsync(320, 800);
        var zuBreit = await Seite.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).concat('waagerechtes Scrollen')
            """);
        zuBreit.ShouldBeEmpty($"{Seite.Url} bei 320 Pixel");
        await Seite.SetViewportSizeAsync(1360, 900);
    }
}
