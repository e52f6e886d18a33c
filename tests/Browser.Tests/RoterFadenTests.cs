using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using static Microsoft.Playwright.Assertions;

namespace Stadtteilmanagement.Browser.Tests;

/// <summary>Sechs Personen führen einen Bedarf bis in die Zeitung: Stadtteilmanagerin, Vorsitz, zwei Mitglieder, Redaktion und die Ansprechperson des Trägers mit ihrem Link.</summary>
public sealed class RoterFadenTests(Haus haus) : IClassFixture<Haus>
{
    private const string Bank = "Keine Bank auf dem Weg zum Klenow Tor", Rast = "Ältere Leute rasten auf der Mauer am Klenow Tor", Bedarf = "Rastplätze auf dem Weg zum Klenow Tor";
    private const string Projekt = "Bänke bauen mit der Nachbarschaft", Traeger = "Gemein für Groß und Klein e. V.", Topf = "Stadtteilbudget Lenkungsgruppe";
    private const string Vorsitz = "Hanne Beispielrat", Befangene = "Petra Musterverein", Mitglied = "Uwe Mustermann", ZweitesMitglied = "Sabine Schulbeispiel", Briefwahl = "Jörg Musteramt";

    [Fact]
    public async Task Ein_Bedarf_wird_Projekt_Antrag_Vorschlag_Beschluss_Bewilligung_und_Beitrag()
    {
        string bedarf, antrag, vorschlag, sitzung;
        await using (var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement))
        {
            bedarf = await BuendelnAsync(jana);
            await BeantragenAsync(jana, bedarf);
            antrag = jana.Pfad;
            vorschlag = await VorschlagPruefenAsync(jana, antrag);
        }
        await BewertenAsync(vorschlag);
        await using (var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement)) sitzung = await EinladenAsync(jana);

        Zeitsprung.SitzungBeginntJetzt(haus.Ordner, sitzung);
        await AbstimmenAsync(sitzung, vorschlag);
        await using (var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement)) await BewilligenAsync(jana, antrag);
        await using (var ines = await haus.AlsAsync(Demopersonen.Redaktion)) await ErscheinenAsync(ines);

        await using (var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement))
        {
            await jana.BisAsync(bedarf, jana.Faden.GetByText("veröffentlicht"));
            foreach (var schritt in (string[])["Anliegen", "Bedarf", "Projekt", "Förderantrag", "Vorschlag", "Beschluss", "Beitrag"])
                await Expect(jana.Faden.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = schritt }).First).ToBeVisibleAsync();
            await Expect(jana.Faden.GetByText("Beitrag für die WIR2 eingereicht")).ToHaveCountAsync(1);
            await jana.BildAsync("roter-faden", hoehe: 1500);
        }
        await using var karin = await haus.AlsAsync(Demopersonen.Revision);
        await PruefenAsync(karin, antrag);
    }

    // Länger als jede Ladungsfrist der Grunddaten.
    private const int Vorlauf = 15;

    private static async Task<string> BuendelnAsync(Arbeitsplatz jana)
    {
        await AufnehmenAsync(jana, Bank, "Auf dem ganzen Weg gibt es nichts zum Ausruhen.");
        await AufnehmenAsync(jana, Rast, "Mit schweren Taschen schafft man den Weg nicht ohne Pause.");
        await jana.Link("In Bedarf bündeln").ClickAsync();
        await jana.SteheAufAsync("In Bedarf bündeln");
        await jana.Link("Neuen Bedarf aus diesem Anliegen erfassen").ClickAsync();
        await jana.SteheAufAsync("Bedarf erfassen");
        await jana.Feld("Titel").FillAsync(Bedarf);
        await jana.Feld("Beschreibung").FillAsync("Zwischen Bibliothek und Haltestelle fehlen Sitzgelegenheiten; ältere Menschen meiden den Weg.");
        await jana.Feld("Groß Klein").CheckAsync();
        await jana.Feld("Handlungsfeld").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await jana.Knopf("Bedarf erfassen").ClickAsync();
        await jana.SteheAufAsync(Bedarf);
        var bedarf = jana.Pfad;

        await jana.Link("Belege hinzufügen").ClickAsync();
        await jana.SteheAufAsync("Belege hinzufügen");
        await jana.Feld(Bank).CheckAsync();
        await jana.Knopf("Als Belege hinzufügen").ClickAsync();
        await jana.SteheAufAsync(Bedarf);
        await Expect(jana.Inhalt).ToContainTextAsync(Rast);
        await Expect(jana.Inhalt).ToContainTextAsync(Bank);
        await jana.ErledigenAsync("Bedarf prüfen", "Bedarf prüfen", "Bedarf prüfen", "Der Bedarf ist geprüft.");
        await jana.BildAsync("bedarf");
        return bedarf;
    }

    private static async Task AufnehmenAsync(Arbeitsplatz jana, string betreff, string schilderung)
    {
        await jana.Seite.GotoAsync("/koordinierung/anliegen/aufnehmen");
        await jana.Feld("Betreff").FillAsync(betreff);
        await jana.Feld("Schilderung").FillAsync(schilderung);
        await jana.Feld("Groß Klein").CheckAsync();
        await jana.Feld("Eingang über").SelectOptionAsync("Telefon");
        await jana.Knopf("Anliegen aufnehmen").ClickAsync();
        await jana.SteheAufAsync(betreff);
    }

    private static async Task BeantragenAsync(Arbeitsplatz jana, string bedarf)
    {
        await jana.OeffneAsync(bedarf);
        await jana.Link("Projekt anlegen").ClickAsync();
        await jana.SteheAufAsync("Projekt anlegen");
        await jana.Feld("Titel").FillAsync(Projekt);
        await jana.WaehleAsync("Träger", Traeger);
        await jana.Feld("Ziele").FillAsync("Vier Bänke entstehen an zwei Wochenenden gemeinsam mit der Nachbarschaft.");
        // Was der Bedarf schon weiß, steht da.
        await Expect(jana.Feld("Groß Klein")).ToBeCheckedAsync();
        await jana.Feld("Beginn").FillAsync(In(30));
        await jana.Feld("Ende").FillAsync(In(90));
        await jana.Feld("Budget").FillAsync("2.400,00 €");
        await jana.Feld("Mitgestaltung").CheckAsync();
        await jana.Knopf("Projekt anlegen").ClickAsync();
        await jana.SteheAufAsync(Projekt);
        await Expect(jana.Faden).ToContainTextAsync("Bedarf");

        await jana.Link("Förderantrag entwerfen").ClickAsync();
        await jana.SteheAufAsync("Förderantrag entwerfen");
        await jana.WaehleAsync("Fördertopf", $"{Topf} {Heute.Year}");
        await jana.Feld("Maßnahme").FillAsync("Vier Bänke werden mit der Nachbarschaft gebaut und am Weg zum Klenow Tor aufgestellt.");
        await jana.Feld("Beginn").FillAsync(In(30));
        await jana.Feld("Ende").FillAsync(In(90));
        await jana.FeldGenau("Ausgabe 1").FillAsync("Holz und Beschläge");
        await jana.FeldGenau("Betrag der Ausgabe 1").FillAsync("1.800,00");
        await jana.FeldGenau("Eigenmittel 1").FillAsync("Spenden");
        await jana.FeldGenau("Betrag der Eigenmittel 1").FillAsync("300,01");
        await jana.Feld("Beantragte Zuwendung").FillAsync("1.500,00");
        await jana.Knopf("Entwurf speichern").ClickAsync();
        await jana.SteheAufAsync(Projekt);
        await Expect(jana.Inhalt).ToContainTextAsync("0,01 €");
        await jana.Link("Bearbeiten").ClickAsync();
        await jana.FeldGenau("Betrag der Eigenmittel 1").FillAsync("300,00");
        await jana.Knopf("Speichern").ClickAsync();
        await jana.ErledigenAsync("Einreichen", "Antrag einreichen", "Einreichen", "Der Antrag ist eingereicht.");
        await jana.Link("Unterlagen vermerken").ClickAsync();
        await jana.SteheAufAsync("Unterlagen vermerken");
        foreach (var unterlage in await jana.Inhalt.GetByRole(AriaRole.Checkbox).AllAsync()) await unterlage.CheckAsync();
        await jana.Knopf("Speichern").ClickAsync();
        await jana.ErwarteMeldungAsync("Die Prüfliste ist gespeichert.");
        await jana.ErledigenAsync("Formal prüfen", "Formal prüfen", "Formale Prüfung abschließen", "Der Antrag ist formal geprüft und der Betrag reserviert.");
        await jana.SteheAufAsync(Projekt);
        await jana.BildAsync("foerderantrag");
    }

    private static async Task<string> VorschlagPruefenAsync(Arbeitsplatz jana, string antrag)
    {
        await jana.BisAsync(antrag, jana.Faden.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex("^Vorschlag") }));
        await jana.Faden.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex("^Vorschlag") }).First.ClickAsync();
        await jana.SteheAufAsync(Projekt);
        await Expect(jana.Inhalt).ToContainTextAsync("Beschlussvorschlag");
        await jana.ErledigenAsync("Prüfung beginnen", "Prüfung beginnen", "Prüfung beginnen", "Der Vorschlag ist in Prüfung");
        return jana.Pfad;
    }

    private async Task BewertenAsync(string vorschlag)
    {
        foreach (var person in (string[])[Mitglied, ZweitesMitglied])
        {
            await using var mitglied = await haus.AlsAsync(person);
            await mitglied.OeffneAsync(vorschlag);
            await mitglied.Link("Bewerten").ClickAsync();
            await mitglied.SteheAufAsync("Vorschlag bewerten");
            foreach (var note in await mitglied.Inhalt.Locator("select").AllAsync()) await note.SelectOptionAsync("4");
            await mitglied.FeldGenau("zustimmen").CheckAsync();
            await mitglied.Feld("Kommentar").FillAsync("Der Weg ist lang, die Bänke helfen.");
            await mitglied.Knopf("Bewertung abgeben").ClickAsync();
            await mitglied.SteheAufAsync(Projekt);
            await mitglied.BildAsync("bewertungen");
        }
        await using var petra = await haus.AlsAsync(Befangene);
        await petra.OeffneAsync(vorschlag);
        await Expect(petra.Inhalt).ToContainTextAsync("Bitte klären Sie, ob Sie befangen sind");
        await Expect(petra.Inhalt).Not.ToContainTextAsync("Der Weg ist lang");
        await petra.Link("Befangenheit klären").First.ClickAsync();
        await petra.SteheAufAsync("Befangenheit klären");
        await petra.Feld("Ja, ich bin befangen").CheckAsync();
        await petra.Knopf("Erklärung abgeben").ClickAsync();
        await petra.SteheAufAsync(Projekt);
        await Expect(petra.Inhalt).ToContainTextAsync("Sie sind bei diesem Vorschlag befangen");
        await Expect(petra.Inhalt).Not.ToContainTextAsync("Interne Unterlagen");
        await petra.BildAsync("befangen", 390, 844);
    }

    private static async Task<string> EinladenAsync(Arbeitsplatz jana)
    {
        await jana.OeffneAsync("/lenkungsgruppe/sitzungen/planen");
        await jana.Feld("Beginn").FillAsync(In(Vorlauf) + "T17:00");
        await jana.Feld("Geplantes Ende").FillAsync(In(Vorlauf) + "T19:00");
        await jana.Feld("Ort").FillAsync("SBZ Börgerhus, Saal");
        await jana.Knopf("Sitzung planen").ClickAsync();
        await jana.ErwarteMeldungAsync("Die Sitzung ist geplant.");
        var sitzung = jana.Pfad;
        await jana.Link("Punkt aufnehmen").ClickAsync();
        await jana.SteheAufAsync("Punkt auf die Tagesordnung nehmen");
        await jana.WaehleAsync("Vorschlag", Projekt);
        await jana.Knopf("Punkt aufnehmen").ClickAsync();
        await jana.ErwarteMeldungAsync("Der Punkt steht auf der Tagesordnung.");
        await jana.ErledigenAsync("Einladen", "Zur Sitzung einladen", "Einladen", "Die Einladung ist verschickt.");
        await jana.PruefeAsync();
        return sitzung;
    }

    private async Task AbstimmenAsync(string sitzung, string vorschlag)
    {
        await using var hanne = await haus.AlsAsync(Vorsitz);
        await hanne.OeffneAsync(sitzung);
        await hanne.ErledigenAsync("Sitzung eröffnen", "Sitzung eröffnen", "Sitzung eröffnen", "Die Sitzung ist eröffnet.");
        await hanne.Link("Anwesenheit erfassen").ClickAsync();
        await hanne.SteheAufAsync("Anwesenheit erfassen");
        foreach (var name in (string[])[Vorsitz, Befangene, Mitglied, ZweitesMitglied, Briefwahl]) await hanne.Feld(name).CheckAsync();
        await hanne.Knopf("Anwesenheit eintragen").ClickAsync();
        await hanne.ErwarteMeldungAsync("Die Anwesenheit ist eingetragen.");
        await hanne.Link("Abstimmung eröffnen").ClickAsync();
        await hanne.SteheAufAsync("Abstimmung eröffnen");
        await hanne.FeldGenau("Auflage 1").FillAsync("Die Bänke bekommen Lehnen.");
        await hanne.Knopf("Abstimmung eröffnen").ClickAsync();
        await hanne.ErwarteMeldungAsync("Die Abstimmung ist eröffnet.");
        var stand = hanne.Inhalt.Locator("#abstimmung");
        await Expect(stand).ToContainTextAsync("0 von 4 Stimmberechtigten");

        await using (var petra = await haus.AlsAsync(Befangene))
        {
            await petra.OeffneAsync($"{sitzung}/stimme-abgeben");
            await Expect(petra.Inhalt).ToContainTextAsync("Wer befangen ist, stimmt nicht mit");
            await Expect(petra.Link("Ja")).ToHaveCountAsync(0);
        }
        await StimmenAsync(Mitglied, sitzung, "Ja");
        await Expect(stand).ToContainTextAsync("1 von 4 Stimmberechtigten");
        await hanne.BildAsync("abstimmung");
        await StimmenAsync(ZweitesMitglied, sitzung, "Ja");
        await Expect(stand).ToContainTextAsync("2 von 4 Stimmberechtigten");
        await hanne.Link("Papierstimme eintragen").ClickAsync();
        await hanne.SteheAufAsync("Papierstimme eintragen");
        await hanne.WaehleAsync("Mitglied", Briefwahl);
        await hanne.Feld("Nein").CheckAsync();
        await hanne.Knopf("Papierstimme eintragen").ClickAsync();
        await hanne.ErwarteMeldungAsync("Die Papierstimme ist eingetragen.");
        await hanne.ErledigenAsync("Abstimmung schließen", "Abstimmung schließen", "Schließen und auszählen", "Die Abstimmung ist geschlossen");
        await hanne.PruefeAsync();
        await hanne.BildAsync("sitzung");
        await hanne.OeffneAsync(vorschlag);
        await hanne.Inhalt.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex("^BS-|^Beschluss|^LG") }).First.ClickAsync();
        await hanne.PruefeAsync();
        await Expect(hanne.Inhalt).ToContainTextAsync("angenommen");
        await hanne.BildAsync("beschluss");
    }

    private async Task StimmenAsync(string person, string sitzung, string wahl)
    {
        await using var telefon = await haus.AlsAsync(person);
        await telefon.Seite.SetViewportSizeAsync(390, 844);
        await telefon.Seite.GotoAsync(sitzung);
        await telefon.Link("Stimme abgeben").ClickAsync();
        await telefon.SteheAufAsync("Stimme abgeben");
        await telefon.BildAsync("stimme", 390, 844);
        await telefon.Link(wahl).ClickAsync();
        await telefon.PruefeAsync();
        await telefon.Knopf($"{wahl} – Stimme abgeben").ClickAsync();
        await Expect(telefon.Inhalt).ToContainTextAsync("Ihre Stimme ist abgegeben");
    }

    private static async Task BewilligenAsync(Arbeitsplatz jana, string antrag)
    {
        await jana.BisAsync(antrag, jana.Link("Zuwendung bewilligen"));
        await jana.Link("Zuwendung bewilligen").ClickAsync();
        await jana.SteheAufAsync("Zuwendung bewilligen");
        await jana.Feld("Aktenzeichen").FillAsync("32-1/2026-17");
        await jana.Knopf("Bewilligen").ClickAsync();
        await jana.ErwarteMeldungAsync("Die Zuwendung ist bewilligt und der Betrag gebunden.");
        await jana.SteheAufAsync(Projekt);
        await Expect(jana.Inhalt).ToContainTextAsync("Die Bänke bekommen Lehnen.");
        await jana.BildAsync("bewilligt");
    }

    private async Task ErscheinenAsync(Arbeitsplatz ines)
    {
        await ines.BisAsync("/oeffentlichkeitsarbeit/beitraege", ines.Link(Projekt));
        await ines.Link(Projekt).ClickAsync();
        await ines.SteheAufAsync(Projekt);
        var beitrag = ines.Pfad;
        await ines.Link("Persönlichen Link anlegen").ClickAsync();
        await ines.SteheAufAsync("Persönlichen Link anlegen");
        await ines.Feld("Für wen").FillAsync("Vera Vereinsbeispiel");
        await ines.Knopf("Persönlichen Link anlegen").ClickAsync();
        await ZuschreibenAsync(new Uri(await ines.FeldGenau("Adresse").InputValueAsync()).AbsolutePath);

        await ines.OeffneAsync(beitrag);
        await ines.ErledigenAsync("In Redaktion nehmen", "In Redaktion nehmen", "In Redaktion nehmen", "Der Beitrag ist in Redaktion.");
        await ines.Link("Bearbeiten").ClickAsync();
        await ines.WaehleAsync("Rubrik", "Aus den Projekten");
        await ines.Knopf("Speichern").ClickAsync();
        await ines.ErledigenAsync("Freigeben", "Freigeben", "Freigeben", "Der Beitrag ist freigegeben");

        await ines.OeffneAsync("/oeffentlichkeitsarbeit/ausgaben/planen");
        await ines.FeldGenau("Titelthema").FillAsync("Wege, die verbinden");
        foreach (var (feld, tag) in ((string, int)[])[("Redaktionsschluss", 1), ("Drucktermin", 2), ("Verteiltermin", 3)]) await ines.FeldGenau(feld).FillAsync(In(tag));
        await ines.Feld("Herausgeber mit Anschrift").FillAsync("Stadtteilmanagement (Demo)\nMusterweg 1, 18109 Rostock");
        await ines.FeldGenau("Druck").FillAsync("Demo-Druckhaus, Musterstraße 2, 18055 Rostock");
        await ines.Knopf("Ausgabe planen").ClickAsync();
        await ines.ErwarteMeldungAsync("Die Ausgabe ist geplant.");
        var ausgabe = ines.Pfad;
        await ines.Link("Platz hinzufügen").ClickAsync();
        await ines.SteheAufAsync("Platz hinzufügen");
        await ines.FeldGenau("Seite").FillAsync("1");
        await ines.FeldGenau("Länge in Zeichen").FillAsync("1234");
        await ines.WaehleAsync("Rubrik", "Aus den Projekten");
        await ines.Knopf("Platz hinzufügen").ClickAsync();
        await ines.ErwarteMeldungAsync("Der Platz steht im Seitenplan.");
        await ines.ErledigenAsync("Themensammlung beginnen", "Themensammlung beginnen", "Themensammlung beginnen", "Die Themensammlung läuft.");

        await ines.OeffneAsync(beitrag);
        await ines.Link("Setzen").ClickAsync();
        await ines.SteheAufAsync("Setzen");
        await ines.WaehleAsync("Platz", "1.234");
        await ines.Knopf("Setzen").ClickAsync();
        await ines.ErwarteMeldungAsync("Der Beitrag steht auf seinem Platz.");

        await ines.OeffneAsync(ausgabe);
        await ines.ErledigenAsync("Redaktion schließen", "Redaktion schließen", "Redaktion schließen", "Der Redaktionsschluss ist erreicht.");
        await ines.ErledigenAsync("Layout beginnen", "Layout beginnen", "Layout beginnen", "Das Layout hat begonnen.");
        await ines.ErledigenAsync("Druck freigeben", "Druck freigeben", "Druck freigeben", "Die Ausgabe ist druckfrei.");
        await ines.OeffneAsync($"{ausgabe}/lesen");
        await Expect(ines.Inhalt).ToContainTextAsync("Gebaut wird an zwei Samstagen");
        await ines.BildAsync("ausgabe");
        await ines.Seite.GotoAsync(ausgabe);
        await ines.Link("Druck vermerken").ClickAsync();
        await ines.SteheAufAsync("Druck vermerken");
        await ines.Feld("Gedruckt am").FillAsync(In(0));
        await ines.Knopf("Druck vermerken").ClickAsync();
        await ines.ErwarteMeldungAsync("Die Ausgabe ist gedruckt");
        await ines.OeffneAsync(beitrag);
        await Expect(ines.Inhalt.Locator(".titelzeile")).ToContainTextAsync("veröffentlicht");
        await ines.BildAsync("beitrag");
    }

    // Die Ansprechperson des Trägers hat kein Konto, nur ihren Link und ihr Telefon.
    private async Task ZuschreibenAsync(string link)
    {
        await using var vera = await haus.GastAsync();
        await vera.Seite.SetViewportSizeAsync(390, 844);
        await vera.OeffneAsync(link);
        await Expect(vera.Inhalt).ToContainTextAsync("Guten Tag Vera Vereinsbeispiel");
        await vera.Feld("Text").First.FillAsync("Gebaut wird an zwei Samstagen vor der Bibliothek. Werkzeug ist da, Kuchen auch.");
        await vera.Feld("Urheber").FillAsync(Traeger);
        await vera.Seite.Locator("#bilder").SetInputFilesAsync(new FilePayload { Name = "Plakat.png", MimeType = "image/png", Buffer = Demobeilagen.Plakat(3) });
        await vera.Knopf("Bilder hinzufügen und speichern").ClickAsync();
        await vera.ErwarteMeldungAsync("Gespeichert.");
        await vera.Feld("Alternativtext").FillAsync("Plakat zum Bautag mit Titel, Tag und Ort");
        await vera.Feld("Rechte").FillAsync("Gemein für Groß und Klein e. V., Abdruck erlaubt");
        await vera.Feld("Auf dem Bild sind keine Personen erkennbar").CheckAsync();
        await vera.PruefeAsync();
        await vera.BildAsync("zuschrift", 390, 844);
        await vera.Knopf("Einreichen").ClickAsync();
        await vera.ErwarteMeldungAsync("Ihr Beitrag ist eingereicht.");
        await vera.PruefeAsync();
    }

    private static async Task PruefenAsync(Arbeitsplatz karin, string antrag)
    {
        await karin.Seite.GotoAsync(antrag);
        var nummer = (await karin.Inhalt.InnerTextAsync()).Split((char[])[' ', '\n', '\t', ','], StringSplitOptions.RemoveEmptyEntries).First(w => w.StartsWith("FA-", StringComparison.Ordinal));
        await karin.Seite.GotoAsync("/verwaltung/revision");
        await karin.SteheAufAsync("Zweck der Einsicht nennen");
        await karin.Feld("Zweck").SelectOptionAsync("Stichprobe");
        await karin.Feld("Aktenzeichen oder Anlass").FillAsync("RPA 14-121");
        await karin.Knopf("Einsicht nehmen").ClickAsync();
        await karin.SteheAufAsync("Prüfprotokoll");
        await karin.Feld("Nummer des Vorgangs").FillAsync(nummer);
        await karin.Inhalt.Locator("#ergebnis").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = nummer }).First.ClickAsync();
        await karin.SteheAufAsync($"Geschichte von Förderantrag {nummer}");
        foreach (var handlung in (string[])["Bedarf geprüft", "Projekt angelegt", "Zuwendung bewilligt"]) await Expect(karin.Inhalt).ToContainTextAsync(handlung);
        foreach (var art in (string[])["Anliegen", "Bedarf", "Projekt", "Förderantrag", "Vorschlag", "Beschluss", "Beitrag"])
            await Expect(karin.Inhalt.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasTextRegex = new Regex($"^\\s*{art} ?") }).First).ToBeVisibleAsync();
        await karin.BildAsync("geschichte", hoehe: 1500);
    }

    private static DateOnly Heute => TimeProvider.System.Heute();

    private static string In(int tagen) => Heute.AddDays(tagen).ToString("yyyy-MM-dd", null);
}
