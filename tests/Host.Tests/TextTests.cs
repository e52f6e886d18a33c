using System.Net;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Lange Texte: ausgezeichnet anzeigen, Vorschau ohne Skript, nichts Fremdes auf der Seite.</summary>
public sealed class TextTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Ein_Text_erscheint_ausgezeichnet_und_ohne_fremdes_Html()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        var seite = await jana.SpeichernAsync((await jana.AufnahmeAsync("Ausgezeichnet")).Mit("Command.Schilderung", "Es fehlen:\n\n- **Bank**\n- [Plan](javascript:alert(1))\n\n<img src=x onerror=alert(1)>"));

        seite.Hauptteil.ShouldContain("<strong>Bank</strong>");
        seite.Hauptteil.ShouldContain("&lt;img src=x onerror=alert(1)&gt;");
        seite.Hauptteil.ShouldNotContain("<img");
        seite.Hauptteil.ShouldNotContain("javascript:");
    }

    [Fact]
    public async Task Die_Vorschau_zeigt_den_Text_behaelt_alles_Getippte_und_speichert_nichts()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var formular = (await jana.HolenAsync("/koordinierung/anliegen/aufnehmen")).Formular().Mit("Command.Betreff", "Vorschauprobe").Mit("Command.Schilderung", "Bitte *bald*.");

        var vorschau = await jana.SendenAsync(formular.Mit("vorschau", "Command.Schilderung"));

        vorschau.Status.ShouldBe(HttpStatusCode.OK);
        vorschau.Elemente.Single(e => e["id"] == "Command_Schilderung-vorschau").Inhalt.ShouldContain("<em>bald</em>");
        vorschau.Html.ShouldNotContain("fehleruebersicht");
        var wieder = vorschau.Formular();
        (wieder["Command.Betreff"], wieder["Command.Schilderung"]).ShouldBe(("Vorschauprobe", "Bitte *bald*."));
        (await jana.HolenAsync("/koordinierung/anliegen?status=alle&text=Vorschauprobe")).Text.ShouldContain("Keine Anliegen");
    }

    [Fact]
    public async Task Die_Vorschau_eines_fremden_Vorgangs_gibt_es_nicht()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Nur fürs Tiefbauamt", "Tiefbauamt");
        var antworten = (await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!;
        var silke = await haus.AlsAsync(Demopersonen.Stadtgruen);

        var antwort = await silke.SendenAsync(antworten, [new("__RequestVerificationToken", (await silke.HolenAsync("/")).Schutzwert), new("vorschau", "Command.Text"), new("Command.Text", "x")]);

        antwort.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
