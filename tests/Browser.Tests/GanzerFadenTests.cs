using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Stadtteilmanagement.SharedKernel.Kalender;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed partial class GanzerFadenTests(Haus haus) : IClassFixture<Haus>
{
    private const string Betreff = "Kaputte Platten und tote Linde am Schmarler Bach";
    private const string Stadtgruen = "Amt für Stadtgrün, Naturschutz und Friedhofswesen";
    private const string AntwortTiefbau = "Die Gehwegplatten werden bis Ende des Monats ausgetauscht.";
    private const string AntwortStadtgruen = "Die Linde ist abgestorben; im Herbst wird nachgepflanzt.";

    [Fact]
    public async Task Der_ganze_Faden_vom_Anliegen_bis_zur_abgeschlossenen_Antwort()
    {
        string anliegen, anfrage, nummer;
        await using (var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement))
        {
            await jana.PruefeAsync();
            await jana.BildAsync("mein-tag");
            await jana.BildAsync("dunkel", dunkel: true);
            await jana.BildAsync("telefon", 390, 844);
            anliegen = await AufnehmenAsync(jana);
            await VermerkenAsync(jana);
            (anfrage, nummer) = await WeiterleitenAsync(jana);
        }
        await using (var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt))
        {
            await BestaetigenAsync(torsten);
            await ZwischenbescheidAsync(torsten);
            await BeantwortenAsync(torsten, AntwortTiefbau);
        }
        await using (var silke = await haus.AlsAsync(Demopersonen.Stadtgruen))
        {
            await silke.PruefeAsync();
            await silke.Link(Betreff).ClickAsync();
            await silke.SteheAufAsync(Betreff);
            await BeantwortenAsync(silke, AntwortStadtgruen);
        }
        await using (var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement))
        {
            await AuswertenAsync(jana);
            await jana.BildAsync("anfrage");
            await RueckmeldenAsync(jana, anliegen);
            await jana.BildAsync("anliegen");
            await jana.OeffneAsync("/koordinierung/anliegen");
            await jana.BildAsync("anliegen-liste");
        }
        await using var karin = await haus.AlsAsync(Demopersonen.Revision);
        await PruefenAsync(karin, anfrage, nummer);
    }

    private static async Task<string> AufnehmenAsync(Arbeitsplatz jana)
    {
        await jana.Seite.Keyboard.PressAsync("n");
        await jana.SteheAufAsync("Anliegen aufnehmen");
        await jana.Feld("Betreff").FillAsync(Betreff);
        await jana.Feld("Schilderung").FillAsync("Frau Wunderlich ist am Gehweg gestürzt. Daneben steht eine tote Linde.");
        await jana.Feld("Schmarl").CheckAsync();
        await jana.Feld("Eingang über").SelectOptionAsync("Telefon");
        await jana.Feld("Ort oder Adresse").FillAsync("Am Schmarler Bach 4");
        await jana.Inhalt.GetByText("Person und Rückmeldung").ClickAsync();
        await jana.Feld("Name").FillAsync("Erna Wunderlich");
        await jana.Feld("Telefon oder E-Mail").FillAsync("0381 4711");
        await jana.Feld("Die Person möchte eine Rückmeldung").CheckAsync();
        await jana.Knopf("Anliegen aufnehmen").ClickAsync();

        await jana.ErwarteMeldungAsync("ist aufgenommen.");
        await jana.SteheAufAsync(Betreff);
        return new Uri(jana.Seite.Url).AbsolutePath;
    }

    private static async Task VermerkenAsync(Arbeitsplatz jana)
    {
        await jana.Link("Vermerk hinzufügen").ClickAsync();
        await jana.SteheAufAsync("Vermerk hinzufügen");
        await jana.Feld("Text").FillAsync("Rückruf: Die Stelle liegt vor Hausnummer 4.");
        await jana.Knopf("Vermerk hinzufügen").ClickAsync();

        await jana.ErwarteMeldungAsync("Der Vermerk ist gespeichert.");
        await Expect(jana.Inhalt).ToContainTextAsync("Rückruf: Die Stelle liegt vor Hausnummer 4.");
    }

    private static async Task<(string Adresse, string Nummer)> WeiterleitenAsync(Arbeitsplatz jana)
    {
        await jana.Link("An Amt weiterleiten").ClickAsync();
        await Expect(jana.Ueberschrift("an ein Amt weiterleiten")).ToBeVisibleAsync();
        await jana.PruefeAsync();
        await Expect(jana.Feld("Frage oder Bitte")).Not.ToHaveValueAsync(new Regex("Wunderlich"));
        await jana.Feld("Federführendes Amt").SelectOptionAsync("Tiefbauamt");
        await jana.Seite.Locator("#Command_Frist").FillAsync(In(21));
        await Expect(jana.Seite.Locator("#fristerklaerung")).ToContainTextAsync($"Ablauf {Arbeitstage.AmOderNach(Heute.AddDays(21)):dd.MM.yyyy}");
        await jana.Inhalt.GetByText("Weitere Ämter beteiligen").ClickAsync();
        await jana.Feld(Stadtgruen).And(jana.Seite.GetByRole(AriaRole.Checkbox)).CheckAsync();
        await Expect(jana.Feld("Kontaktdaten der Person beifügen")).Not.ToBeCheckedAsync();
        await jana.PruefeAsync();
        await jana.Knopf("Weiter zum Versand").ClickAsync();

        await jana.SteheAufAsync("Anfrage versenden");
        await Expect(jana.Inhalt).ToContainTextAsync("werden nicht mitgesandt");
        await Expect(jana.Inhalt).Not.ToContainTextAsync("Wunderlich");
        await jana.Knopf("Anfrage versenden").ClickAsync();

        await jana.ErwarteMeldungAsync("Die Anfrage ist versandt.");
        await jana.SteheAufAsync(Betreff);
        await Expect(jana.Inhalt).ToContainTextAsync("0 von 2 beantwortet");
        (await jana.Inhalt.Locator(".text.formatiert").First.InnerTextAsync()).ShouldContain("\n\nOrt: Am Schmarler Bach 4\n", Case.Sensitive, "Absätze müssen zu sehen sein.");
        return (new Uri(jana.Seite.Url).AbsolutePath, Anfragenummer().Match(await jana.Inhalt.InnerTextAsync()).Value);
    }

    private static async Task BestaetigenAsync(Arbeitsplatz torsten)
    {
        await torsten.PruefeAsync();
        await torsten.Seite.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Arbeitsliste" }).ClickAsync();
        await torsten.SteheAufAsync("Arbeitsliste");
        await torsten.BildAsync("arbeitsliste");
        await torsten.Knopf(new Regex($"^Zuständigkeit bestätigen.*{Betreff}")).ClickAsync();

        await torsten.ErwarteMeldungAsync("Die Zuständigkeit ist bestätigt.");
        await torsten.SteheAufAsync(Betreff);
        await Expect(torsten.Inhalt).Not.ToContainTextAsync("Wunderlich");
    }

    private static async Task ZwischenbescheidAsync(Arbeitsplatz torsten)
    {
        await torsten.Link("Zwischenbescheid geben").ClickAsync();
        await torsten.SteheAufAsync("Zwischenbescheid geben");
        await torsten.Feld("Warum dauert es länger").FillAsync("Die Platten müssen bestellt werden.");
        await torsten.Feld("Neuer Termin").FillAsync(In(35));
        await Expect(torsten.Seite.Locator("#fristerklaerung")).ToContainTextAsync("Ablauf");
        await torsten.Knopf("Zwischenbescheid senden").ClickAsync();
        await torsten.ErwarteMeldungAsync("Der Zwischenbescheid ist gesandt.");
    }

    private static async Task BeantwortenAsync(Arbeitsplatz amt, string antwort)
    {
        await amt.Link("Anfrage beantworten").ClickAsync();
        await amt.SteheAufAsync("Anfrage beantworten");
        await amt.Feld("Ihre Antwort").FillAsync(antwort);
        await amt.Knopf("Antwort senden").ClickAsync();
        await amt.ErwarteMeldungAsync("Die Antwort ist gesandt.");
        await amt.SteheAufAsync(Betreff);
        await Expect(amt.Inhalt).ToContainTextAsync("von Ihnen beantwortet");
    }

    private static async Task AuswertenAsync(Arbeitsplatz jana)
    {
        var auszuwerten = jana.Inhalt.Locator("section", new LocatorLocatorOptions { Has = jana.Seite.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Beantwortet, auszuwerten" }) });
        await auszuwerten.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Betreff }).ClickAsync();
        await jana.SteheAufAsync(Betreff);
        await Expect(jana.Inhalt).ToContainTextAsync("2 von 2 beantwortet");
        await jana.Link("Anfrage auswerten").ClickAsync();
        await jana.SteheAufAsync("Anfrage auswerten");
        await Expect(jana.Inhalt).ToContainTextAsync(AntwortTiefbau);
        await Expect(jana.Inhalt).ToContainTextAsync(AntwortStadtgruen);
        await jana.Feld("Fazit").FillAsync("Beides ist zugesagt.");
        await jana.Feld("Anfrage gleich abschließen").CheckAsync();
        await jana.Knopf("Auswertung speichern").ClickAsync();
        await jana.ErwarteMeldungAsync("Die Anfrage ist ausgewertet und abgeschlossen.");
        await jana.SteheAufAsync(Betreff);
    }

    private static async Task RueckmeldenAsync(Arbeitsplatz jana, string anliegen)
    {
        await jana.OeffneAsync(anliegen);
        await jana.Link("Rückmeldung geben").ClickAsync();
        await jana.SteheAufAsync("Rückmeldung geben");
        var text = jana.Feld("Text der Rückmeldung");
        await Expect(text).ToHaveValueAsync(new Regex($"Guten Tag Erna Wunderlich.*{AntwortTiefbau}.*{AntwortStadtgruen}.*Jana Demo", RegexOptions.Singleline));
        await jana.Feld("Anliegen gleich abschließen").CheckAsync();
        await jana.Knopf("Rückmeldung geben").ClickAsync();

        await jana.ErwarteMeldungAsync("Die Rückmeldung ist gegeben und das Anliegen abgeschlossen.");
        await jana.SteheAufAsync(Betreff);
        await Expect(jana.Inhalt.Locator(".titelzeile")).ToContainTextAsync("abgeschlossen");
        await Expect(jana.Inhalt).ToContainTextAsync(AntwortTiefbau);
    }

    private static async Task PruefenAsync(Arbeitsplatz karin, string anfrage, string nummer)
    {
        await karin.PruefeAsync();
        await karin.Seite.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Prüfprotokoll" }).ClickAsync();
        await karin.SteheAufAsync("Zweck der Einsicht nennen");
        await karin.PruefeAsync();
        await karin.Feld("Zweck").SelectOptionAsync("Beschwerde");
        await karin.Feld("Aktenzeichen oder Anlass").FillAsync("RPA 14-118");
        await karin.Knopf("Einsicht nehmen").ClickAsync();
        await karin.SteheAufAsync("Prüfprotokoll");
        await karin.Feld("Nummer des Vorgangs").FillAsync(nummer);
        await Expect(karin.Seite).ToHaveURLAsync(new Regex($"nummer={nummer}"));
        var handlungen = karin.Seite.Locator("#ergebnis .protokoll__kopf b");
        await Expect(handlungen).ToHaveTextAsync([
            "Anfrage ausgewertet", "Anfrage beantwortet", "Anfrage beantwortet", "Zwischenbescheid gegeben", "Zuständigkeit bestätigt", "Anfrage versandt", "Anfrage entworfen"]);
        await karin.PruefeAsync();
        await karin.Seite.Locator("#ergebnis").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = nummer }).First.ClickAsync();
        await karin.SteheAufAsync($"Geschichte von Anfrage {nummer}");
        await Expect(karin.Inhalt).ToContainTextAsync("Rückmeldung gegeben");
        await karin.PruefeAsync();
        await karin.Link($"Anfrage {nummer}").ClickAsync();
        await karin.SteheAufAsync(Betreff);
        new Uri(karin.Seite.Url).AbsolutePath.ShouldBe(anfrage);
        await Expect(karin.Inhalt).Not.ToContainTextAsync("Wunderlich");
    }

    private static DateOnly Heute => TimeProvider.System.Heute();

    private static string In(int tagen) => Heute.AddDays(tagen).ToString("yyyy-MM-dd", null);

    [GeneratedRegex(@"ANF-\d{4}-\d{5}")]
    private static partial Regex Anfragenummer();
}
