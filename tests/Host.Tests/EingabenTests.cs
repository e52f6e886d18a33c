using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class EingabenTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Ein_Betreff_von_einem_Megabyte_wird_abgewiesen_und_bleibt_im_Feld_stehen()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var betreff = new string('ä', 1 << 19);

        var antwort = await jana.SendenAsync((await jana.AufnahmeAsync("")).Mit("Command.Betreff", betreff));

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Meldung(antwort, "Command_Betreff").ShouldBe("Bitte kürzen Sie auf höchstens 200 Zeichen; es sind 524288.");
        (antwort.Formular()["Command.Betreff"] == betreff).ShouldBeTrue("Der getippte Text muss ganz erhalten bleiben.");
        antwort.Formular()["Command.Schilderung"].ShouldBe("Bitte ansehen.");
    }

    [Fact]
    public async Task Ein_Datum_vor_1990_wird_am_Feld_beanstandet()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        var antwort = await jana.SendenAsync((await jana.AufnahmeAsync("Altes Datum")).Mit("Command.EingangAm", "1926-11-02"));

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Meldung(antwort, "Command_EingangAm").ShouldBe("Das Datum liegt vor 1990. Bitte prüfen Sie das Jahr.");
        antwort.Formular()["Command.EingangAm"].ShouldBe("1926-11-02");
    }

    [Theory]
    [InlineData("31.02.2026")]
    [InlineData("gestern")]
    public async Task Ein_unlesbares_Datum_wird_am_Feld_beanstandet(string datum)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        var antwort = await jana.SendenAsync((await jana.AufnahmeAsync("Kein Datum")).Mit("Command.EingangAm", datum));

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Meldung(antwort, "Command_EingangAm").ShouldBe($"„{datum}“ passt hier nicht. Bitte prüfen Sie die Angabe.");
    }

    [Fact]
    public async Task Eine_Frist_in_der_Vergangenheit_wird_abgewiesen_und_nichts_geht_verloren()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var entwurf = (await jana.EntwurfAsync("Frist von gestern", "Tiefbauamt")).Waehle("Command.Beteiligte", "Stadtamt", "Amt für Umweltschutz");

        var antwort = await jana.SendenAsync(entwurf.Mit("Command.Frist", Vorgaenge.In(-1)));

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Meldung(antwort, "Command_Frist").ShouldBe("Die Frist muss nach dem heutigen Tag liegen.");
        var wieder = antwort.Formular();
        wieder["Command.Frage"].ShouldBe("Was ist bis wann möglich?");
        wieder["Command.Federfuehrend"].ShouldBe(entwurf["Command.Federfuehrend"]);
        wieder.Werte("Command.Beteiligte").ShouldBe(entwurf.Werte("Command.Beteiligte"), ignoreOrder: true);
    }

    [Fact]
    public async Task Leere_Pflichtfelder_stehen_in_der_Uebersicht_und_verweisen_auf_ihr_Feld()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var leer = (await jana.HolenAsync("/koordinierung/anliegen/aufnehmen")).Formular();

        var antwort = await jana.SendenAsync(leer);

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var uebersicht = antwort.Elemente.First(e => e["id"] == "fehleruebersicht");
        var ziele = Html.Elemente(Html.Zwischen(uebersicht.Danach, "<ul", "</ul>")!).Where(e => e.Name == "a").Select(e => e["href"]![1..]).ToList();
        ziele.ShouldBe(["Command_Betreff", "Command_Schilderung", "Command_Stadtteil", "Command_Kanal"], ignoreOrder: true);
        foreach (var ziel in ziele) antwort.Elemente.ShouldContain(e => e["id"] == ziel, ziel);
    }

    [Theory]
    [InlineData("<script>alert('x')</script><img src=x onerror=alert(1)>")]
    [InlineData("'; DROP TABLE koordinierung_Anliegen; --")]
    [InlineData("\" autofocus onfocus=\"alert(1)")]
    public async Task Html_und_Sql_erscheinen_als_der_Text_der_sie_sind(string text)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        var akte = await jana.SpeichernAsync((await jana.AufnahmeAsync(text)).Mit("Command.Schilderung", text));

        akte.Elemente.ShouldNotContain(e => e["onerror"] != null || e["onfocus"] != null || e.Name == "script" && e.Inhalt.Contains("alert"));
        akte.Html.ShouldNotContain("<script>");
        akte.Elemente.First(e => e.Name == "h1").Inhalt.ShouldSatisfyAllConditions(h => WebUtility.HtmlDecode(h).ShouldBe(text), h => h.ShouldNotContain('<'));
        (await jana.HolenAsync(akte.Adresse + "/bearbeiten")).Formular()["Command.Schilderung"].ShouldBe(text);
        (await jana.HolenAsync($"/koordinierung/anliegen?text={Uri.EscapeDataString(text)}")).Html.ShouldNotContain(text);
        (await jana.HolenAsync($"/suche?q={Uri.EscapeDataString(text)}")).Html.ShouldNotContain(text);
        (await jana.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_ein_Anliegen()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var formular = await jana.AufnahmeAsync("Doppelklick Quendelweg");

        var erste = await jana.SendenAsync(formular);
        var zweite = await jana.SendenAsync(formular);

        zweite.Ziel.ShouldBe(erste.Ziel);
        Anzahl(await jana.HolenAsync("/koordinierung/anliegen?text=Quendelweg"), "/koordinierung/anliegen/").ShouldBe(1);
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_eine_Anfrage_und_ein_Vermerk()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var entwurf = await jana.EntwurfAsync("Doppelklick Rosmarinweg", "Tiefbauamt");
        var anliegen = await jana.AnliegenAsync("Doppelter Vermerk");
        var vermerk = (await jana.HolenAsync(anliegen + "/vermerk-hinzufuegen")).Formular().Mit("Command.Text", "Nur einmal aufgeschrieben");

        foreach (var formular in (Formular[])[entwurf, entwurf, vermerk, vermerk])
            (await jana.SendenAsync(formular)).Status.ShouldBe(HttpStatusCode.Redirect);

        Anzahl(await jana.HolenAsync("/koordinierung/anfragen?text=Rosmarinweg"), "/koordinierung/anfragen/").ShouldBe(1);
        (await jana.HolenAsync(anliegen)).Html.Split("Nur einmal aufgeschrieben").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Ohne_Schutzwert_wird_nichts_angenommen()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var formular = (await jana.AufnahmeAsync("Gefälscht Thymianweg")).Mit("__RequestVerificationToken");

        var antwort = await jana.SendenAsync(formular);
        var abmelden = await jana.SendenAsync("/abmelden", []);

        antwort.Status.ShouldBe(HttpStatusCode.BadRequest);
        antwort.Text.ShouldContain("Diese Anfrage war unvollständig");
        abmelden.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await jana.HolenAsync("/koordinierung/anliegen?text=Thymianweg")).Text.ShouldContain("Keine Anliegen zu dieser Auswahl");
    }

    [Fact]
    public async Task Gleichzeitig_geaendert_zeigt_beide_Staende_behaelt_das_Getippte_und_gelingt_beim_zweiten_Mal()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var maren = await haus.AlsAsync("Maren Muster");
        var anliegen = await jana.AnliegenAsync("Ausgangsstand");
        var janas = (await jana.HolenAsync(anliegen + "/bearbeiten")).Formular().Mit("Command.Betreff", "Betreff von Jana").Mit("Command.Ort", "Ort von Jana");
        await maren.SpeichernAsync((await maren.HolenAsync(anliegen + "/bearbeiten")).Formular().Mit("Command.Betreff", "Betreff von Maren"));

        var konflikt = await jana.SendenAsync(janas);

        konflikt.Status.ShouldBe(HttpStatusCode.Conflict);
        konflikt.Text.ShouldContain("Der Vorgang wurde inzwischen geändert");
        var zeile = konflikt.Elemente.First(e => e.Name == "tr" && e.Inhalt.Contains("Betreff von Maren")).Inhalt;
        Html.Text(zeile).Trim().ShouldBe("Betreff Betreff von Maren Betreff von Jana");
        konflikt.Formular()["Command.Betreff"].ShouldBe("Betreff von Jana");
        konflikt.Formular()["Command.Ort"].ShouldBe("Ort von Jana");
        var gespeichert = await jana.SpeichernAsync(konflikt.Formular());
        gespeichert.Elemente.First(e => e.Name == "h1").Inhalt.ShouldBe("Betreff von Jana");
    }

    private static string Meldung(Seite seite, string feld) =>
        Html.Text(seite.Elemente.First(e => e["id"] == $"{feld}-fehler").Inhalt).Trim();

    private static int Anzahl(Seite liste, string anfang) =>
        Html.Elemente(liste.Elemente.First(e => e.Name == "tbody").Inhalt).Count(e => e.Name == "a" && e["href"]!.StartsWith(anfang));
}
