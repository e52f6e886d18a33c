using System.Net;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Kalenderabos unter ihrer geheimen Adresse, gelesen wie von einem Kalenderprogramm.</summary>
public sealed class KalenderTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Ein_Programm_liest_ohne_Anmeldung_und_bekommt_Unveraendertes_nicht_noch_einmal()
    {
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var adresse = await AbonnierenAsync(torsten, "Fristen und Wiedervorlagen");
        var programm = haus.Gast();

        var antwort = await programm.HolenAsync(adresse);

        (antwort.Status, antwort.Kopf("Content-Type"), antwort.Kopf("Cache-Control")).ShouldBe((HttpStatusCode.OK, "text/calendar; charset=utf-8", "no-cache, private"));
        var termine = Termine(antwort);
        termine.ShouldNotBeEmpty();
        termine.ShouldAllBe(t => t.Summary!.StartsWith("Frist ANF-"));
        termine.Select(t => t.Uid).ShouldBeUnique();
        (await programm.RufenAsync(new HttpRequestMessage(HttpMethod.Get, adresse) { Headers = { { "If-None-Match", antwort.Kopf("ETag") } } })).Status.ShouldBe(HttpStatusCode.NotModified);
        (await torsten.HolenAsync("/verwaltung/kalenderabos")).Text.ShouldContain("zuletzt abgerufen");
    }

    [Fact]
    public async Task Die_Adresse_ist_einmal_zu_sehen_und_nach_dem_Widerruf_404()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var erste = await AbonnierenAsync(jana, "Veranstaltungen");
        var liste = await jana.HolenAsync("/verwaltung/kalenderabos");
        liste.Html.ShouldNotContain(".ics");

        var zweite = Adresse(await jana.SpeichernAsync((await jana.HolenAsync(Verweis(liste, "/neue-adresse"))).Formular()));

        (await haus.Gast().HolenAsync(erste)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await haus.Gast().HolenAsync(zweite)).Status.ShouldBe(HttpStatusCode.OK);
        await jana.SpeichernAsync((await jana.HolenAsync(Verweis(liste, "/widerrufen"))).Formular());
        (await haus.Gast().HolenAsync(zweite)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await haus.Gast().HolenAsync("/kalender/erfunden.ics")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wer_die_Rolle_verliert_bekommt_deren_Termine_nicht_mehr_und_ohne_Zugang_gar_nichts()
    {
        const string person = "Demo Jugendamt";
        var amt = await haus.AlsAsync(person);
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnfrageAsync("Jugendtreff öffnen", "Jugendamt");
        var adresse = await AbonnierenAsync(amt, "Fristen und Wiedervorlagen");
        Termine(await haus.Gast().HolenAsync(adresse)).ShouldContain(t => t.Summary!.Contains("Jugendtreff öffnen"));
        var administration = await haus.AlsAsync(Demopersonen.Administration);
        var bearbeiten = (await administration.HolenAsync("/verwaltung/personen")).Elemente.First(e => e.Name == "a" && e.Inhalt.Contains(person))["href"] + "/bearbeiten";

        await administration.SpeichernAsync((await administration.HolenAsync(bearbeiten)).Formular().Waehle("Command.Rollen", "Redaktion").Mit("Command.Aemter"));
        Termine(await haus.Gast().HolenAsync(adresse)).ShouldBeEmpty();

        await administration.SpeichernAsync((await administration.HolenAsync(bearbeiten)).Formular().Mit("Command.Rollen"));
        (await haus.Gast().HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Eine_Veranstaltung_gibt_es_auch_als_einzelnen_Termin()
    {
        var ines = await haus.AlsAsync(Demopersonen.Redaktion);
        var veranstaltung = (await ines.HolenAsync("/oeffentlichkeitsarbeit/veranstaltungen")).Elemente.First(e => e["href"]?.StartsWith("/oeffentlichkeitsarbeit/veranstaltungen/0") == true)["href"]!;

        var antwort = await ines.HolenAsync((await ines.HolenAsync(veranstaltung)).Elemente.First(e => e["href"]?.EndsWith("handler=Termin") == true)["href"]!);

        antwort.Kopf("Content-Disposition").ShouldContain("termin.ics");
        Termine(antwort).ShouldHaveSingleItem().Url!.AbsolutePath.ShouldBe(veranstaltung);
    }

    private static async Task<string> AbonnierenAsync(Besuch besuch, string kalender) => Adresse(
        await besuch.SpeichernAsync((await besuch.HolenAsync("/verwaltung/kalenderabos/anlegen")).Formular().Waehle("Command.Arten", kalender)));

    private static string Adresse(Seite liste) => new Uri(liste.Elemente.Single(e => e["id"] == "adresse")["value"]!).PathAndQuery;

    private static string Verweis(Seite liste, string ende) => liste.Elemente.First(e => e["href"]?.EndsWith(ende, StringComparison.Ordinal) == true)["href"]!;

    private static IReadOnlyList<CalendarEvent> Termine(Seite antwort) => [.. Calendar.Load(antwort.Html)!.Events];
}
