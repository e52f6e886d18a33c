using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Vertretungen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Vertretungen;

/// <summary>Wer benennen und beenden darf und was das Verzeichnis daraus macht.</summary>
public sealed class VertretungsrechteTests
{
    [Fact]
    public async Task Waehrend_der_Zeit_kommen_Rolle_und_Amt_dazu_und_Eigenes_bleibt_erkennbar()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, ralf) = (buero.Personal.Tiefbauamt, buero.Personal.Administration);
        await buero.BenenneVertretungAsync(torsten, ralf, buero.Heute.AddDays(1), buero.Heute.AddDays(2));

        (await buero.HeuteAsync(ralf)).Vertritt.ShouldBeEmpty();
        buero.VergehenTage(1);
        var vertretung = await buero.HeuteAsync(ralf);
        buero.VergehenTage(2);

        vertretung.Rollen.ShouldBe([Rolle.Administration, Rolle.Fachamt], ignoreOrder: true);
        vertretung.Aemter.ShouldBe(torsten.Aemter);
        vertretung.EigeneRollen.ShouldBe([Rolle.Administration]);
        vertretung.EigeneAemter.ShouldBeEmpty();
        vertretung.Vertritt.Select(v => (v.PersonId, v.Name, v.Bis)).ShouldBe([(torsten.Id, torsten.Name, buero.Heute.AddDays(-1))]);
        (await buero.HeuteAsync(ralf)).Rollen.ShouldBe([Rolle.Administration]);
    }

    [Fact]
    public async Task Rechte_aus_einer_Vertretung_werden_nicht_weitergegeben()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke, jana) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen, buero.Personal.Stadtteilmanagerin);
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute);
        await buero.BenenneVertretungAsync(silke, jana, buero.Heute, buero.Heute);

        (await buero.HeuteAsync(silke)).Aemter.Count.ShouldBe(2);
        (await buero.HeuteAsync(jana)).Aemter.ShouldBe(silke.Aemter);
    }

    [Fact]
    public async Task Verliert_die_vertretene_Person_ihre_Rolle_endet_auch_das_Recht_der_Vertretung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute);
        await AendereRollenAsync(buero, torsten, []);

        (await buero.HeuteAsync(silke)).Vertritt.ShouldBeEmpty();
    }

    [Fact]
    public async Task Wer_inzwischen_prueft_vertritt_nicht_mehr()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute);
        await AendereRollenAsync(buero, silke, [Rolle.Revision]);

        (await buero.HeuteAsync(silke)).Rollen.ShouldBe([Rolle.Revision]);
    }

    [Fact]
    public async Task Fuer_andere_benennt_und_beendet_nur_die_Administration()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke, ralf) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen, buero.Personal.Administration);
        var fuerTorsten = new VertretungBenennen(Guid.CreateVersion7(), torsten.Id, silke.Id, buero.Heute, buero.Heute.AddDays(9));

        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(silke, fuerTorsten));
        await buero.Sende(ralf, fuerTorsten);
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(silke, new VertretungBeenden(fuerTorsten.Id, 1)));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(silke, new VertretungAnsicht(fuerTorsten.Id)));
        await buero.Sende(ralf, new VertretungBeenden(fuerTorsten.Id, 1));

        (await buero.HeuteAsync(silke)).Vertritt.ShouldBeEmpty();
    }

    [Fact]
    public async Task Eine_zweite_ueberschneidende_Vertretung_derselben_Person_wird_abgewiesen_zweimal_absenden_schadet_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var erste = new VertretungBenennen(Guid.CreateVersion7(), torsten.Id, silke.Id, buero.Heute, buero.Heute.AddDays(9));
        await buero.Sende(torsten, erste);
        await buero.Sende(torsten, erste);

        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(torsten, erste with { Id = Guid.CreateVersion7(), Von = buero.Heute.AddDays(9), Bis = buero.Heute.AddDays(12) }));
        (await buero.Sende(torsten, new AlleVertretungen())).MichVertreten.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Benennen_und_Beenden_verlangen_eine_frische_Anmeldung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var torsten = buero.Personal.Tiefbauamt with { BestaetigtBis = null };

        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() =>
            buero.Sende(torsten, new VertretungBenennen(Guid.CreateVersion7(), torsten.Id, buero.Personal.Stadtgruen.Id, buero.Heute, buero.Heute)));
        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => buero.Sende(torsten, new VertretungBeenden(Guid.CreateVersion7(), 1)));
    }

    [Fact]
    public async Task Jeder_sieht_die_eigenen_Vertretungen_die_Administration_alle()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke, jana, ralf) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen, buero.Personal.Stadtteilmanagerin, buero.Personal.Administration);
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute.AddDays(1));
        await buero.BenenneVertretungAsync(jana, buero.Personal.Kollegin, buero.Heute.AddDays(5), buero.Heute.AddDays(6));

        var (vonTorsten, vonSilke, vonRalf) = (await buero.Sende(torsten, new AlleVertretungen()), await buero.Sende(silke, new AlleVertretungen()), await buero.Sende(ralf, new AlleVertretungen()));
        buero.VergehenTage(2);
        var danach = await buero.Sende(torsten, new AlleVertretungen());
        var fruehere = await buero.Sende(torsten, new AlleVertretungen(Fruehere: true));

        vonTorsten.MichVertreten.Select(z => (z.Vertretung, z.KannEnden)).ShouldBe([("Silke Probe", true)]);
        (vonTorsten.IchVertrete.Count, vonTorsten.Alle).ShouldBe((0, null));
        vonSilke.IchVertrete.Select(z => (z.Vertretene, z.KannEnden)).ShouldBe([("Torsten Probe", false)]);
        vonRalf.Alle!.Eintraege.Select(z => z.Vertretene).ShouldBe(["Jana Probe", "Torsten Probe"]);
        danach.MichVertreten.ShouldBeEmpty();
        fruehere.MichVertreten.ShouldHaveSingleItem().KannEnden.ShouldBeFalse();
    }

    [Fact]
    public async Task Zur_Wahl_stehen_als_Vertretung_alle_mit_Zugang_ausser_sich_selbst_und_der_Revision()
    {
        await using var buero = await Buero.OeffnenAsync();

        var fuerTorsten = await buero.Sende(buero.Personal.Tiefbauamt, new Vertretungsauswahl());
        var fuerRalf = await buero.Sende(buero.Personal.Administration, new Vertretungsauswahl());

        fuerTorsten.Vertretungen.Select(v => v.Text).ShouldBe(["Jana Probe", "Maren Probe", "Ralf Probe", "Silke Probe"]);
        fuerTorsten.Selbst.ShouldBe(buero.Personal.Tiefbauamt.Id);
        fuerRalf.Selbst.ShouldBeNull();
        fuerRalf.Vertretene.Select(v => v.Text).ShouldBe(["Jana Probe", "Maren Probe", "Silke Probe", "Torsten Probe"]);
    }

    [Fact]
    public async Task Ohne_Angaben_nennt_das_Formular_was_fehlt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var fehler = await Should.ThrowAsync<FluentValidation.ValidationException>(() =>
            buero.Sende(buero.Personal.Administration, new VertretungBenennen(Guid.CreateVersion7(), null, Guid.CreateVersion7(), null, null)));

        fehler.Errors.Select(e => e.ErrorMessage).ShouldBe(
            ["Bitte wählen Sie die Person, die vertreten wird.", "Diese Person gibt es nicht. Bitte wählen Sie aus der Liste.", "Bitte wählen Sie den ersten Tag.", "Bitte wählen Sie den letzten Tag."]);
    }

    private static async Task AendereRollenAsync(Buero buero, AngemeldetePerson person, Rolle[] rollen)
    {
        var akte = await buero.Sende(buero.Personal.Administration, new PersonAnsicht(person.Id));
        await buero.Sende(buero.Personal.Administration, new PersonBearbeiten(person.Id, akte.Version, akte.Name, null, null, rollen, []));
    }
}
