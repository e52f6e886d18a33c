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
        // Nach einem Klick kann die Seite noch im Aufbau sein.
        await Seite.WaitForLoadStateAsync();
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
