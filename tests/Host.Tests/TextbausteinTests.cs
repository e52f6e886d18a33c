using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class TextbausteinTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Ohne_Skript_haengt_Einfuegen_den_gefuellten_Baustein_an_und_behaelt_alles_Getippte()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Bank am Teich", "Tiefbauamt");
        var antworten = (await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!;
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var zwischenbescheid = antworten.Replace("/beantworten", "/zwischenbescheid");
        var formular = (await torsten.HolenAsync(zwischenbescheid)).Formular().Mit("Command.Text", "Vorweg.").Mit("Command.Frist", Vorgaenge.In(40))
            .Waehle("baustein.Command.Text", "Prüfung dauert länger").Mit("einfuegen", "Command.Text");

        var wieder = await torsten.SendenAsync(formular);

        wieder.Status.ShouldBe(HttpStatusCode.OK);
        wieder.Html.ShouldNotContain("fehleruebersicht");
        wieder.Formular()["Command.Text"]!.ReplaceLineEndings("\n").ShouldStartWith("Vorweg.\n\nZur Anfrage ANF-");
        wieder.Formular()["Command.Text"]!.ShouldContain("„Bank am Teich“");
        wieder.Formular()["Command.Frist"].ShouldBe(Vorgaenge.In(40));
        (await jana.HolenAsync(anfrage)).Text.ShouldNotContain("Vorweg.");
    }

    [Fact]
    public async Task Die_Rueckmeldung_beginnt_mit_dem_vorbelegten_Baustein()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Vorbelegt");

        var text = (await jana.HolenAsync(anliegen + "/rueckmeldung-geben")).Formular()["Command.Text"]!.ReplaceLineEndings("\n");

        text.ShouldStartWith("Guten Tag,\n\nam ");
        text.ShouldContain("[Bitte hier das Ergebnis beschreiben.]");
        text.ShouldEndWith("Freundliche Grüße\nJana Demo\nStadtteilmanagement");
    }

    [Fact]
    public async Task Ein_eigener_Baustein_steht_nach_dem_Anlegen_im_Formular_und_mit_falschem_Platzhalter_kommt_er_nicht_durch()
    {
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var formular = (await torsten.HolenAsync("/verwaltung/textbausteine/anlegen")).Formular().Waehle("Command.Verwendung", "Antwort auf eine Anfrage").Mit("Command.Titel", "Mein Satz");

        var abgewiesen = await torsten.SendenAsync(formular.Mit("Command.Text", "Zu {Nunmer}"));
        (abgewiesen.Status, abgewiesen.Formular()["Command.Text"]).ShouldBe((HttpStatusCode.UnprocessableEntity, "Zu {Nunmer}"));
        abgewiesen.Text.ShouldContain("{Nunmer} gibt es hier nicht. Sie können verwenden: {Nummer}");
        (await torsten.SpeichernAsync(formular.Mit("Command.Text", "Zu {Nummer}"))).Text.ShouldContain("Der Textbaustein „Mein Satz“ ist angelegt.");

        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Für meinen Satz", "Tiefbauamt");
        var seite = await torsten.HolenAsync((await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!);
        seite.Elemente.Single(e => e.Name == "option" && e.Inhalt == "Mein Satz (eigener)")["data-text"]!.ShouldStartWith("Zu ANF-");
    }
}
