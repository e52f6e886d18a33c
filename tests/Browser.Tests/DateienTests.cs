using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class DateienTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Mehrere_Dateien_lassen_sich_mit_Fortschritt_hochladen_und_als_Vorschau_ansehen()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await AnliegenAsync(jana);

        await jana.Feld("Dateien hochladen").SetInputFilesAsync(
        [
            Datei("plan.png", Dateiproben.Bild(breite: 1200, hoehe: 800)), Datei("Größe & Maß.pdf", Dateiproben.Pdf),
            Datei("boese.jpg", Dateiproben.Text("<svg onload=alert(1)>")), Datei("leer.txt", []), Datei("gross.pdf", new byte[25 * 1024 * 1024 + 1])
        ]);

        var liste = jana.Inhalt.Locator("#dateiliste li");
        await Expect(liste).ToHaveCountAsync(2);
        await Expect(liste.Filter(new LocatorFilterOptions { HasText = "Größe & Maß.pdf" })).ToHaveCountAsync(1);
        var meldungen = jana.Inhalt.Locator(".hochladen__datei");
        await Expect(meldungen).ToHaveCountAsync(3);
        await Expect(meldungen.Filter(new LocatorFilterOptions { HasText = "boese.jpg" })).ToContainTextAsync("HTML, SVG");
        await Expect(meldungen.Filter(new LocatorFilterOptions { HasText = "leer.txt" })).ToContainTextAsync("Die Datei ist leer.");
        await Expect(meldungen.Filter(new LocatorFilterOptions { HasText = "gross.pdf" })).ToContainTextAsync("Erlaubt sind 25 MB.");
        await jana.PruefeAsync(auchDunkel: true);
        await Expect(jana.Seite.Locator("#ansage")).ToContainTextAsync("2 Dateien sind hochgeladen.");
        await jana.Knopf("Ausblenden leer.txt").ClickAsync();
        await Expect(meldungen).ToHaveCountAsync(2);
        await Expect(jana.Feld("Dateien hochladen")).ToBeFocusedAsync();
        var vorschau = liste.Filter(new LocatorFilterOptions { HasText = "plan.png" }).Locator("img");
        // Bilder der Liste lädt der Browser erst, wenn sie zu sehen sind.
        await vorschau.ScrollIntoViewIfNeededAsync();
        await Expect(vorschau).ToHaveJSPropertyAsync("naturalWidth", 160);

        await jana.Link("Ansehen plan.png").ClickAsync();
        await jana.SteheAufAsync("plan.png");
        await jana.Link("Angaben bearbeiten").ClickAsync();
        await jana.SteheAufAsync("Angaben zur Datei bearbeiten");
        await jana.Feld("Alternativtext").FillAsync("Lageplan mit roter Ecke");
        await jana.Knopf("Angaben speichern").ClickAsync();
        await jana.ErwarteMeldungAsync("Die Angaben sind gespeichert.");
        await Expect(jana.Inhalt.GetByAltText("Lageplan mit roter Ecke")).ToBeVisibleAsync();
        await jana.Link("Ersetzen").ClickAsync();
        await jana.SteheAufAsync("Datei ersetzen");
        await jana.Link("Abbrechen").ClickAsync();
        await jana.Link("Entfernen").ClickAsync();
        await jana.SteheAufAsync("Datei entfernen");
    }

    [Fact]
    public async Task Ein_laufender_Upload_laesst_sich_abbrechen_die_uebrigen_gehen_durch()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await AnliegenAsync(jana);
        var (haengt, ende) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        await jana.Seite.RouteAsync("**/dateien/anliegen/*", async weg =>
        {
            if (weg.Request.Method != "POST" || !haengt.TrySetResult())
            {
                await weg.ContinueAsync();
                return;
            }
            await ende.Task;
            try { await weg.AbortAsync(); }
            // Das Skript hat diese Sendung schon selbst abgebrochen.
            catch (PlaywrightException) { }
        });
        try
        {
            await jana.Feld("Dateien hochladen").SetInputFilesAsync([Datei("haengt.txt", Dateiproben.Text("erste")), Datei("geht.txt", Dateiproben.Text("zweite"))]);
            await haengt.Task.WaitAsync(TimeSpan.FromSeconds(30));
            await jana.Knopf("Abbrechen haengt.txt").ClickAsync();

            await Expect(jana.Inhalt.Locator("#dateiliste li")).ToHaveCountAsync(1);
            await Expect(jana.Inhalt.Locator("#dateiliste")).ToContainTextAsync("geht.txt");
            await Expect(jana.Inhalt.Locator(".hochladen__datei")).ToHaveCountAsync(0);
        }
        finally
        {
            ende.SetResult();
        }
    }

    [Fact]
    public async Task Hochladen_geht_ohne_JavaScript()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement, mitSkript: false);
        await AnliegenAsync(jana);

        await jana.Feld("Dateien hochladen").SetInputFilesAsync([Datei("eins.txt", Dateiproben.Text("eins")), Datei("zwei.txt", Dateiproben.Text("zwei"))]);
        await jana.Inhalt.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Hochladen", Exact = true }).ClickAsync();

        await jana.ErwarteMeldungAsync("2 Dateien sind hochgeladen.");
        await Expect(jana.Inhalt.Locator("#dateiliste li")).ToHaveCountAsync(2);
    }

    private static async Task AnliegenAsync(Arbeitsplatz jana)
    {
        await jana.Seite.GotoAsync("/koordinierung/anliegen/aufnehmen");
        await jana.Feld("Betreff").FillAsync("Anliegen mit Dateien");
        await jana.Feld("Schilderung").FillAsync("Siehe Beilagen.");
        await jana.Feld("Schmarl").CheckAsync();
        await jana.Feld("Eingang über").SelectOptionAsync("Telefon");
        await jana.Knopf("Anliegen aufnehmen").ClickAsync();
        // Ohne Prüfung der Seite: Axe ist selbst ein Skript und wartete ohne Skript ewig.
        await Expect(jana.Ueberschrift("Anliegen mit Dateien")).ToBeVisibleAsync();
    }

    private static FilePayload Datei(string name, byte[] inhalt) => new() { Name = name, MimeType = "application/octet-stream", Buffer = inhalt };
}
