using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class SeitenTests(Haus haus) : IClassFixture<Haus>
{
    // Liefern nur ein Stück für eine andere Seite.
    private static readonly string[] Teilseiten = ["/koordinierung/anfragen/fristvorschau", "/netzwerk/kontaktpersonen/aehnliche", "/netzwerk/organisationen/aehnliche", "/suche/vorschlaege"];

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Alle_Start_Listen_und_Verwaltungsseiten_sind_barrierefrei_hell_dunkel_und_schmal(Rolle rolle)
    {
        await using var platz = await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]);
        // Was mehrere Rollen öffnen dürfen, sieht für alle gleich aus und wird einmal geprüft; „Mein Tag“ hat für jede Rolle anderes.
        var seiten = (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => s.Rollen is not null && s.Darf(rolle) && !s.Muster.Contains('{') && !Teilseiten.Contains(s.Muster))
            .Where(s => s.Muster == "/" || Enum.GetValues<Rolle>().First(s.Darf) == rolle);
        foreach (var seite in seiten)
        {
            await platz.Seite.GotoAsync(seite.Muster);
            await platz.PruefeAsync(auchDunkel: true);
            var vorgang = platz.Inhalt.Locator("table a[href*='-'], .liste a[href*='-'], .protokoll a[href*='-']").First;
            if (await vorgang.CountAsync() == 0) continue;
            await platz.Seite.GotoAsync(new Uri(new Uri(platz.Seite.Url), await vorgang.GetAttributeAsync("href")).ToString());
            await platz.PruefeAsync(auchDunkel: true);
        }
    }

    [Fact]
    public async Task Die_offenen_Seiten_und_Fehlerseiten_sind_barrierefrei()
    {
        await using var gast = await haus.GastAsync();
        foreach (var adresse in (string[])["/anmelden", "/barrierefreiheit", "/datenschutz", "/hilfe", "/impressum"])
        {
            await gast.Seite.GotoAsync(adresse);
            await gast.PruefeAsync(auchDunkel: true);
        }
    }

    [Fact]
    public async Task Ein_Formular_mit_Fehlern_fuehrt_zum_Feld_und_ist_barrierefrei()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.Seite.GotoAsync("/koordinierung/anliegen/aufnehmen");
        await jana.Knopf("Anliegen aufnehmen").ClickAsync();

        var uebersicht = jana.Seite.Locator("#fehleruebersicht");
        await Microsoft.Playwright.Assertions.Expect(uebersicht).ToBeFocusedAsync();
        await jana.PruefeAsync(auchDunkel: true);
        await uebersicht.GetByText("Bitte geben Sie eine Schilderung an.").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(jana.Feld("Schilderung")).ToBeFocusedAsync();
    }

    public static TheoryData<Rolle> Rollen => [.. Enum.GetValues<Rolle>()];
}
