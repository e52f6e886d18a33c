using Shouldly;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;
using static Stadtteilmanagement.Verwaltung.Tests.Nachrichten.Nachrichtenprobe;

namespace Stadtteilmanagement.Verwaltung.Tests.Nachrichten;

public sealed class EmpfaengerTests
{
    [Fact]
    public async Task Personen_Aemter_und_Rollen_ergaenzen_sich_und_jede_Person_bekommt_es_einmal()
    {
        await using var probe = await OeffnenAsync();
        var tiefbau = await probe.Buero.AmtAsync("tiefbau");

        await probe.MeldeAsync(Anstoss(FuerAlle, new Empfaengerkreis([probe.Personal.Tiefbauamt.Id, probe.Personal.Kollegin.Id], [tiefbau.Id], [Rolle.Stadtteilmanagement])));

        (await probe.GlockeAsync(probe.Personal.Tiefbauamt)).Count.ShouldBe(1);
        (await probe.GlockeAsync(probe.Personal.Kollegin)).Count.ShouldBe(1);
        (await probe.GlockeAsync(probe.Personal.Stadtteilmanagerin)).Count.ShouldBe(1);
        (await probe.GlockeAsync(probe.Personal.Stadtgruen)).ShouldBeEmpty();
        (await probe.BriefeAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Wer_selbst_gehandelt_hat_bekommt_nichts()
    {
        await using var probe = await OeffnenAsync();

        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement), probe.Personal.Stadtteilmanagerin));

        (await probe.GlockeAsync(probe.Personal.Stadtteilmanagerin)).ShouldBeEmpty();
        (await probe.GlockeAsync(probe.Personal.Kollegin)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Wer_die_Rolle_zum_Anlass_nicht_hat_erfaehrt_nichts_auch_wenn_er_genannt_ist()
    {
        await using var probe = await OeffnenAsync();

        await probe.MeldeAsync(Anstoss(FuerAemter, Empfaengerkreis.Person(probe.Personal.Stadtteilmanagerin.Id, probe.Personal.Tiefbauamt.Id)));

        (await probe.GlockeAsync(probe.Personal.Stadtteilmanagerin)).ShouldBeEmpty();
        (await probe.GlockeAsync(probe.Personal.Tiefbauamt)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ist_die_Person_nicht_mehr_da_erfaehrt_es_der_Ersatz()
    {
        await using var probe = await OeffnenAsync();
        var ausgeschieden = Guid.CreateVersion7();

        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(ausgeschieden) with { Ersatz = [Rolle.Administration] }));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id) with { Ersatz = [Rolle.Administration] }));

        (await probe.GlockeAsync(probe.Personal.Administration)).Count.ShouldBe(1);
        (await probe.GlockeAsync(probe.Personal.Kollegin)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Die_Vertretung_bekommt_es_auch_und_erfaehrt_fuer_wen()
    {
        await using var probe = await OeffnenAsync();
        var (jana, torsten) = (probe.Personal.Stadtteilmanagerin, probe.Personal.Tiefbauamt);
        await probe.Buero.BenenneVertretungAsync(torsten, jana, probe.Buero.Heute, probe.Buero.Heute.AddDays(5));
        var tiefbau = await probe.Buero.AmtAsync("tiefbau");

        await probe.MeldeAsync(Anstoss(FuerAemter, Empfaengerkreis.Amt(tiefbau.Id)));

        (await probe.GlockeAsync(torsten)).ShouldContain(z => z.Grund == "Ihr Amt ist an dieser Anfrage beteiligt.");
        (await probe.GlockeAsync(await probe.Buero.HeuteAsync(jana))).ShouldContain(z => z.Grund == "Ihr Amt ist an dieser Anfrage beteiligt. Sie bekommen es in Vertretung für Torsten Probe.");
        (await probe.BriefeAsync()).Single(b => b.PersonId == jana.Id && b.Anlass == FuerAemter).Inhalt!.ShouldContain("in Vertretung für Torsten Probe");
    }

    [Fact]
    public async Task Persoenliches_und_was_nicht_uebergeht_bekommt_die_Vertretung_nicht()
    {
        await using var probe = await OeffnenAsync();
        var (jana, maren) = (probe.Personal.Stadtteilmanagerin, probe.Personal.Kollegin);
        await probe.Buero.BenenneVertretungAsync(jana, maren, probe.Buero.Heute, probe.Buero.Heute.AddDays(5));
        await probe.Buero.Zustellen();
        var vorher = (await probe.GlockeAsync(maren)).Count;

        await probe.MeldeAsync(
            Anstoss(Persoenlich, Empfaengerkreis.Person(jana.Id)), Anstoss(FuerAdministration, Empfaengerkreis.Person(jana.Id)), Anstoss(FuerAdministration, Empfaengerkreis.Rolle(Rolle.Administration)));

        (await probe.GlockeAsync(maren)).Count.ShouldBe(vorher);
        (await probe.GlockeAsync(probe.Personal.Administration)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Zweimal_zugestellt_kommt_die_Nachricht_einmal_an()
    {
        await using var probe = await OeffnenAsync();
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        await probe.Buero.Zustellen();
        await probe.Buero.Zustellen();

        (await probe.BriefeAsync()).Count.ShouldBe(1);
        (await probe.GlockeAsync(probe.Personal.Kollegin)).Count.ShouldBe(1);
    }
}
