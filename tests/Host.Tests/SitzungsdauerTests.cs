using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.SharedKernel.Demo;

namespace Stadtteilmanagement.Host.Tests;

public sealed class SitzungsdauerTests : IAsyncDisposable
{
    private readonly Demouhr _uhr = new();
    private readonly Testhost _host;
    private readonly string _ordner;

    public SitzungsdauerTests(Demovorlage vorlage)
    {
        _ordner = vorlage.NeuerOrdner();
        _host = Host();
    }

    [Fact]
    public async Task Nach_60_Minuten_ohne_Benutzung_ist_die_Sitzung_zu_Ende()
    {
        var jana = await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement);

        Vergehen(59);
        (await jana.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        Vergehen(59);
        (await jana.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        Vergehen(61);

        (await jana.HolenAsync("/")).Ziel.ShouldBe("http://localhost/anmelden?zurueck=%2F");
    }

    [Fact]
    public async Task Eine_Seite_die_von_selbst_nachfragt_haelt_die_Sitzung_nicht_wach()
    {
        var jana = await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement);

        Vergehen(40);
        var nachfrage = new HttpRequestMessage(HttpMethod.Get, "/verwaltung/auftraege");
        nachfrage.Headers.Add("X-Nebenbei", "1");
        (await jana.RufenAsync(nachfrage)).Status.ShouldBe(HttpStatusCode.OK);
        Vergehen(30);

        (await jana.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nach_10_Stunden_ist_die_Sitzung_auch_bei_staendiger_Benutzung_zu_Ende()
    {
        var jana = await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement);

        for (var minuten = 30; minuten < 600; minuten += 30)
        {
            Vergehen(30);
            (await jana.HolenAsync("/hilfe")).Text.ShouldContain(Demopersonen.Stadtteilmanagement);
        }
        Vergehen(30);

        (await jana.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Eine_Sitzung_gilt_auf_jedem_Host_mit_derselben_Datenbank_und_endet_auf_jedem()
    {
        await using var zweiter = Host();
        var client = zweiter.CreateClient(new Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        var jana = Haus.Gast(_host);
        var cookie = Sitzung(await jana.SendenAsync(await jana.AnmeldungAsync(Demopersonen.Stadtteilmanagement)));
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var dort = new Besuch(client);

        (await dort.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        await jana.SendenAsync("/abmelden", [new("__RequestVerificationToken", (await jana.HolenAsync("/")).Schutzwert)]);

        // Auch ein vorher abgegriffenes Cookie ist nach der Abmeldung wertlos.
        (await dort.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Jede_Anmeldung_bekommt_einen_neuen_Schluessel_und_beendet_die_vorige_Sitzung_des_Browsers()
    {
        var jana = Haus.Gast(_host);
        var erste = Sitzung(await jana.SendenAsync(await jana.AnmeldungAsync(Demopersonen.Stadtteilmanagement)));
        var zweite = Sitzung(await jana.SendenAsync(await jana.AnmeldungAsync(Demopersonen.Stadtteilmanagement)));

        zweite.ShouldNotBe(erste);
        var client = _host.CreateClient(new Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", erste);
        (await new Besuch(client).HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await jana.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wer_seine_Sitzungen_ansieht_kann_jede_andere_beenden_aber_keine_fremde()
    {
        var hier = await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement);
        var dort = await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement);
        var fremd = await Haus.AlsAsync(_host, Demopersonen.Revision);
        var seite = await hier.HolenAsync("/verwaltung/sitzungen");
        var fremde = (await (await Haus.AlsAsync(_host, Demopersonen.Revision)).HolenAsync("/verwaltung/sitzungen")).Formular()["Id"]!;

        (await hier.SpeichernAsync(seite.Formular().Mit("Id", fremde))).Text.ShouldContain("0 Sitzungen sind beendet.");
        (await fremd.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        var danach = await hier.SpeichernAsync(seite.Formular());

        danach.Text.ShouldContain("Die Sitzung ist beendet.");
        danach.Text.ShouldContain("Sie sind an keinem anderen Gerät angemeldet.");
        (await dort.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await hier.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Die_Administration_meldet_eine_Person_ueberall_ab_und_das_steht_im_Verlauf()
    {
        var ralf = await Haus.AlsAsync(_host, Demopersonen.Administration);
        Besuch[] jana = [await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement), await Haus.AlsAsync(_host, Demopersonen.Stadtteilmanagement)];
        var liste = await ralf.HolenAsync("/verwaltung/personen");
        var person = liste.Elemente.First(e => e.Name == "a" && e.Inhalt.Contains(Demopersonen.Stadtteilmanagement))["href"]!;

        var akte = await ralf.SpeichernAsync((await ralf.HolenAsync(person + "/abmelden")).Formular());

        akte.Text.ShouldContain("2 Sitzungen sind beendet.");
        akte.Text.ShouldContain("Alle Sitzungen beendet");
        foreach (var besuch in jana) (await besuch.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Heikles_verlangt_nach_10_Minuten_eine_Bestaetigung_und_behaelt_das_Getippte()
    {
        var ralf = await Haus.AlsAsync(_host, Demopersonen.Administration);
        var formular = (await ralf.HolenAsync("/verwaltung/gruppen/zuordnen")).Formular().Mit("Command.Gruppe", "GG-Nach-der-Pause").Mit("Command.Rolle", "Redaktion");
        Vergehen(11);

        var frage = await ralf.SendenAsync(formular);
        var weiter = await ralf.SendenAsync(frage.Formular());
        var gespeichert = await ralf.SpeichernAsync(weiter.Formular());

        frage.Text.ShouldContain("Bestätigen Sie, dass Sie es sind");
        frage.Html.ShouldNotContain("GG-Nach-der-Pause");
        gespeichert.Text.ShouldContain("Die Gruppe GG-Nach-der-Pause ist zugeordnet.");
        (await ralf.SpeichernAsync((await ralf.HolenAsync("/verwaltung/gruppen/zuordnen")).Formular().Mit("Command.Gruppe", "GG-Gleich-danach").Mit("Command.Rolle", "Redaktion")))
            .Text.ShouldContain("Die Gruppe GG-Gleich-danach ist zugeordnet.");
    }

    private Testhost Host() => new(_ordner, dienste: dienste => dienste.StelleUhr(_uhr));

    private void Vergehen(int minuten) => _uhr.Zeit += TimeSpan.FromMinutes(minuten);

    private static string Sitzung(Seite anmeldung) =>
        anmeldung.Antwort.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("stm-sitzung=", StringComparison.Ordinal)).Split(';')[0];

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
