using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stadtteilmanagement.Browser.Tests.Chromium))]
// Zwei Fenster nebeneinander: Während das eine auf den Host wartet, prüft das andere. Mehr geben zwei Kerne nicht her.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Stadtteilmanagement.Browser.Tests;

/// <summary>Der eine Browser des Testlaufs. Es ist der des Systems (Debian: chromium, sonst STM_CHROMIUM); heruntergeladen wird keiner.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Programm = Environment.GetEnvironmentVariable("STM_CHROMIUM") ?? "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Programm)) return;
        // Eine Grenze für den Fehlerfall; auf einem ausgelasteten Rechner darf sie nicht zu knapp sein.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programm,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
        });
    }

    /// <summary>Ein frisches Fenster ohne Cookies. Ohne Chromium wird der Test mit Begründung übersprungen.</summary>
    internal async Task<IBrowserContext> FensterAsync(string adresse, bool mitSkript = true)
    {
        Assert.SkipWhen(_browser is null, $"Chromium fehlt ({Programm}). Debian: apt-get install chromium, oder STM_CHROMIUM setzen.");
        return await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = adresse,
            JavaScriptEnabled = mitSkript,
            Locale = "de-DE",
            TimezoneId = "Europe/Berlin",
            ColorScheme = ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = 1360, Height = 900 }
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
