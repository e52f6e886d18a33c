using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests.Meldungen;

public sealed class MeldungenTests
{
    private const string Aufgabe = "Fristen und Wiedervorlagen melden";

    [Fact]
    public async Task Vom_Versand_bis_zur_Antwort_erfaehrt_jede_Seite_was_die_andere_tat_und_nie_was_sie_selbst_tat()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (jana, tiefbau, stadtgruen) = (buero.Personal.Stadtteilmanagerin, buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var id = await buero.Versende(null, "Gehweg Kolumbusring", "stadtgruen");

        foreach (var amt in (AngemeldetePerson[])[tiefbau, stadtgruen])
        {
            var neue = (await buero.GlockeAsync(amt)).ShouldHaveSingleItem();
            neue.Betreff.ShouldBe("Neue Anfrage: ANF-2026-00001 Gehweg Kolumbusring");
            (neue.Stand, neue.Frist).ShouldBe(("zu bestätigen", new DateOnly(2026, 12, 8)));
        }
        await NachherAsync(buero, jana, tiefbau, id, (a, z) => new ZustaendigkeitBestaetigen(id, a.Version, z), "Zuständigkeit bestätigt", "Tiefbauamt hat die Zuständigkeit bestätigt.");
        await NachherAsync(buero, jana, tiefbau, id, (a, z) => new ZwischenbescheidGeben(id, a.Version, z, "Kommt später.", new DateOnly(2026, 12, 15)), "Zwischenbescheid", "Tiefbauamt antwortet später, bis zum 15.12.2026.");
        await NachherAsync(buero, jana, tiefbau, id, (a, z) => new AnfrageBeantworten(id, a.Version, z, "Wird im Januar gerichtet."), "Antwort", "Tiefbauamt hat geantwortet.");
        (await buero.GlockeAsync(jana))[0].Stand.ShouldBe("1 von 2 beantwortet");
        await NachherAsync(buero, jana, stadtgruen, id, (a, z) => new ZustaendigkeitAblehnen(id, a.Version, z, "Kein Grün."), "Nicht zuständig", "hält sich für nicht zuständig.");
        await NachherAsync(buero, tiefbau, jana, id, (a, z) => new RueckfrageStellen(id, a.Version, z, "Wann genau?", new DateOnly(2026, 12, 20)), "Rückfrage", "Das Stadtteilmanagement fragt zu Ihrer Antwort nach.");
        await NachherAsync(buero, tiefbau, jana, id, (a, z) => new FristVerlaengern(id, a.Version, z, new DateOnly(2026, 12, 30), "Urlaub."), "Frist verlängert", "Das Stadtteilmanagement hat Ihre Frist verlängert.");
        await NachherAsync(buero, tiefbau, jana, id, (a, _) => new AnfrageZurueckziehen(id, a.Version, "Erledigt."), "Anfrage zurückgezogen", "Sie müssen nichts mehr tun.");
        (await buero.GlockeAsync(buero.Personal.Kollegin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Weitergegeben_erfaehrt_es_das_neue_Amt_und_das_Stadtteilmanagement()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende();
        var stadtgruen = buero.Personal.Stadtgruen.Aemter.Single();

        await NachherAsync(buero, buero.Personal.Stadtteilmanagerin, buero.Personal.Tiefbauamt, id, (a, z) => new AnfrageWeitergeben(id, a.Version, z, stadtgruen, "Das ist Grün."), "Weitergegeben", "Tiefbauamt hat an ");

        (await buero.GlockeAsync(buero.Personal.Stadtgruen)).ShouldHaveSingleItem().Text.ShouldStartWith("Ihr Amt ist jetzt federführend.");
    }

    [Fact]
    public async Task Was_gefragt_und_geantwortet_wurde_steht_in_keiner_Nachricht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf("Frau Beispiel klagt über Platten");
        var id = await buero.Versende(anliegen);
        await buero.An(id, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(id, a.Version, z, "Frau Beispiel wurde angerufen."));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new WiedervorlageSetzen(anliegen, (await buero.Anliegen(anliegen)).Version, buero.Heute.AddDays(1), "Frau Beispiel anrufen"));
        buero.VergehenTage(1);
        await buero.AufgabeAsync(Aufgabe);

        foreach (var person in (AngemeldetePerson[])[buero.Personal.Stadtteilmanagerin, buero.Personal.Tiefbauamt])
            (await buero.GlockeAsync(person)).ShouldAllBe(n => !$"{n}".Contains("Beispiel") && !$"{n}".Contains("gerichtet"));
        (await buero.GlockeAsync(buero.Personal.Stadtteilmanagerin))[0].Betreff.ShouldBe("Wiedervorlage: Anliegen ANL-2026-00001");
    }

    [Fact]
    public async Task Jede_Frist_wird_am_Werktag_davor_und_nach_dem_Ablauf_einmal_gemeldet_und_eine_neue_wieder()
    {
        // Frist am Dienstag, 08.12.2026.
        await using var buero = await Buero.OeffnenAsync();
        var (jana, tiefbau) = (buero.Personal.Stadtteilmanagerin, buero.Personal.Tiefbauamt);
        var id = await buero.Versende();
        (await buero.AufgabeAsync(Aufgabe)).ShouldBeNull();
        buero.VergehenTage(13);

        (await buero.AufgabeAsync(Aufgabe)).ShouldBe("1 endende und 0 überschrittene Fristen, 0 Wiedervorlagen gemeldet.");
        (await buero.AufgabeAsync(Aufgabe)).ShouldBeNull();
        (await buero.GlockeAsync(tiefbau))[0].Betreff.ShouldBe("Frist endet morgen: ANF-2026-00001 Gehweg Kolumbusring");
        buero.VergehenTage(2);
        (await buero.AufgabeAsync(Aufgabe)).ShouldBe("0 endende und 1 überschrittene Fristen, 0 Wiedervorlagen gemeldet.");
        buero.VergehenTage(1);
        (await buero.AufgabeAsync(Aufgabe)).ShouldBeNull();
        (await buero.GlockeAsync(tiefbau))[0].Betreff.ShouldStartWith("Frist überschritten");
        (await buero.GlockeAsync(jana)).ShouldHaveSingleItem().Stand.ShouldBe("0 von 1 beantwortet, Tiefbauamt überfällig");

        await buero.An(id, jana, (a, z) => new FristVerlaengern(id, a.Version, z, new DateOnly(2026, 12, 14), "Urlaub."));
        buero.VergehenTage(1);
        (await buero.AufgabeAsync(Aufgabe)).ShouldBe("1 endende und 0 überschrittene Fristen, 0 Wiedervorlagen gemeldet.");
        (await buero.GlockeAsync(tiefbau))[0].Betreff.ShouldStartWith("Frist endet Mo, 14.12.");
    }

    [Fact]
    public async Task Am_Wochenende_wird_niemand_erinnert()
    {
        await using var buero = await Buero.OeffnenAsync(new DateTime(2026, 11, 27, 9, 0, 0, DateTimeKind.Utc));
        await buero.Versende();
        buero.VergehenTage(29);

        buero.Heute.DayOfWeek.ShouldBe(DayOfWeek.Saturday);
        (await buero.AufgabeAsync(Aufgabe)).ShouldBeNull();
        buero.VergehenTage(2);
        (await buero.AufgabeAsync(Aufgabe)).ShouldBe("0 endende und 1 überschrittene Fristen, 0 Wiedervorlagen gemeldet.");
    }

    private static async Task NachherAsync(Buero buero, AngemeldetePerson leser, AngemeldetePerson handelnde, Guid id, Func<AnfrageAkte, Guid, MediatR.IRequest> befehl, string was, string satz)
    {
        buero.Vergehen(TimeSpan.FromMinutes(1));
        var vorher = (await buero.GlockeAsync(handelnde)).Count;
        await buero.An(id, handelnde, befehl);
        var jungste = (await buero.GlockeAsync(leser))[0];
        jungste.Betreff.ShouldStartWith(was + ": ANF-2026-00001");
        jungste.Text.ShouldContain(satz);
        (await buero.GlockeAsync(handelnde)).Count.ShouldBe(vorher);
    }
}
