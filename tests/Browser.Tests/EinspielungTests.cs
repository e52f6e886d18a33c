using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

public sealed class EinspielungTests(Haus haus) : IClassFixture<Haus>
{
    // „Wo genau“ passt zu keinem bekannten Namen; die Zuordnung von Hand ist also nötig.
    private const string Datei = """
        Titel;Beginn;Ende;Stadtteil;Wo genau;Beschreibung
        Lichterfest;01.12.2027 16:00;19:00;Groß Klein;Klenow Tor;Laternen und Musik
        Ohne Termin;demnächst;19:00;Schmarl;Haus 12;Überraschung
        Nikolausmarkt;06.12.2027 10:00;18:00;Schmarl;Haus 12;Stände und Suppe

        """;

    [Fact]
    public async Task Hochladen_zuordnen_ansehen_und_die_guten_Zeilen_einspielen()
    {
        await using var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.OeffneAsync("/oeffentlichkeitsarbeit/veranstaltungen");
        await jana.Link("Einspielen").ClickAsync();
        await jana.SteheAufAsync("Veranstaltungen einspielen");
        await jana.Feld("Datei").SetInputFilesAsync(new FilePayload { Name = "advent.csv", MimeType = "text/csv", Buffer = Encoding.Latin1.GetBytes(Datei) });
        await jana.Knopf("Hochladen und ansehen").ClickAsync();

        await Expect(jana.Inhalt).ToContainTextAsync("advent.csv · CSV, Windows-1252, Trennzeichen Semikolon · 3 Zeilen");
        await Expect(jana.Inhalt).ToContainTextAsync("Ordnen Sie diese Pflichtangaben zu, dann werden die Zeilen geprüft: Ort.");
        await jana.PruefeAsync();
        await jana.Inhalt.GetByLabel("Ort", new LocatorGetByLabelOptions { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Wo genau (etwa „Klenow Tor“)" });
        await jana.Knopf("Zuordnung übernehmen").ClickAsync();

        await jana.ErwarteMeldungAsync("Die Zuordnung ist übernommen");
        await Expect(jana.Inhalt.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = "Ohne Termin" })).ToContainTextAsync("Beginn: „demnächst“ ist kein Zeitpunkt.");
        await Expect(jana.Feld("Alles oder nichts")).ToBeDisabledAsync();
        await jana.PruefeAsync(auchDunkel: true);
        await jana.Knopf("2 Zeilen einspielen").ClickAsync();

        // Die Fortschrittsseite erneuert sich selbst.
        await Expect(jana.Inhalt).ToContainTextAsync("Eingespielt: 2 neu, 1 übersprungen.");
        await jana.SteheAufAsync("Veranstaltungen einspielen");
        await jana.Link("Zum Ergebnis").ClickAsync();
        await Expect(jana.Inhalt).ToContainTextAsync("Eingespielt: 2 neu, 1 übersprungen.");
        await jana.PruefeAsync();
        await jana.OeffneAsync("/oeffentlichkeitsarbeit/veranstaltungen?text=Lichterfest");
        await Expect(jana.Link("Lichterfest")).ToBeVisibleAsync();
    }
}
