using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Handeln in Vertretung: unter eigenem Namen, nur so lange sie gilt, und im Prüfprotokoll erkennbar.</summary>
public sealed class VertretungTests
{
    [Fact]
    public async Task Die_Kollegin_vom_anderen_Amt_beantwortet_in_Vertretung_und_danach_gibt_es_die_Anfrage_fuer_sie_nicht_mehr()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var (beantwortet, offen) = (await buero.Versende(), await buero.Versende(betreff: "Noch offen"));
        var vertretung = await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute.AddDays(9));

        await buero.An(beantwortet, await buero.HeuteAsync(silke), (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Wird gerichtet."), torsten.Aemter.Single());
        await buero.BeendeVertretungAsync(torsten, vertretung);
        var danach = await buero.HeuteAsync(silke);

        var eintrag = (await buero.Protokoll(beantwortet))[^1];
        (eintrag.Aktion, eintrag.PersonId, eintrag.Rolle, eintrag.VertretungFuer).ShouldBe((nameof(AnfrageBeantworten), silke.Id, nameof(Rolle.Fachamt), torsten.Id));
        (await buero.Anfrage(beantwortet)).Verlauf[0].Handelnde.ShouldBe("Silke Probe, Fachamt, in Vertretung für Torsten Probe");
        await Should.ThrowAsync<NichtGefunden>(() => buero.Anfrage(beantwortet, danach));
        await Should.ThrowAsync<NichtGefunden>(() => buero.An(offen, danach, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Zu spät."), torsten.Aemter.Single()));
    }

    [Fact]
    public async Task Wer_die_Rolle_nicht_selbst_hat_handelt_nur_waehrend_der_Vertretung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, ralf) = (buero.Personal.Tiefbauamt, buero.Personal.Administration);
        var id = await buero.Versende();
        await buero.BenenneVertretungAsync(torsten, ralf, buero.Heute, buero.Heute.AddDays(1));

        await buero.An(id, await buero.HeuteAsync(ralf), (a, z) => new ZustaendigkeitBestaetigen(a.Id, a.Version, z));
        buero.VergehenTage(2);

        (await buero.Protokoll(id))[^1].VertretungFuer.ShouldBe(torsten.Id);
        var danach = await buero.HeuteAsync(ralf);
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(danach, new Arbeitsliste()));
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.An(id, danach, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Zu spät."), torsten.Aemter.Single()));
    }

    [Fact]
    public async Task Was_jemand_selbst_darf_tut_er_nicht_in_Vertretung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var id = await buero.Versende(beteiligt: "stadtgruen");
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute);
        var doppelt = await buero.HeuteAsync(silke);

        await buero.An(id, doppelt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Fürs eigene Amt."), silke.Aemter.Single());
        await buero.An(id, doppelt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Fürs vertretene Amt."), torsten.Aemter.Single());

        (await buero.Protokoll(id)).Where(e => e.Aktion == nameof(AnfrageBeantworten)).Select(e => e.VertretungFuer).ShouldBe([null, torsten.Id]);
    }

    [Fact]
    public async Task Das_Fachamt_vertritt_das_Stadtteilmanagement_und_traegt_fuer_fremde_Aemter_als_solches_nach()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (jana, silke) = (buero.Personal.Stadtteilmanagerin, buero.Personal.Stadtgruen);
        var (id, anliegen) = (await buero.Versende(), await buero.NehmeAuf());
        await buero.BenenneVertretungAsync(jana, silke, buero.Heute, buero.Heute);
        var vertretung = await buero.HeuteAsync(silke);

        await buero.An(id, vertretung, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Am Telefon durchgegeben."), buero.Personal.Tiefbauamt.Aemter.Single());
        await buero.Sende(vertretung, new InArbeitNehmen(anliegen, 1));

        foreach (var eintrag in (SharedKernel.Auditing.AuditEntry[])[(await buero.Protokoll(id))[^1], (await buero.Protokoll(anliegen))[^1]])
            (eintrag.PersonId, eintrag.Rolle, eintrag.VertretungFuer).ShouldBe((silke.Id, nameof(Rolle.Stadtteilmanagement), jana.Id));
    }

    [Fact]
    public async Task Auch_das_Lesen_von_Kontaktdaten_steht_in_Vertretung_im_Protokoll()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var id = await buero.Versende((await buero.Entwurf(await buero.NehmeAuf())) with { KontaktdatenBeifuegen = true, KontaktdatenGrund = "Rückruf nötig" });
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute);

        (await buero.Anfrage(id, await buero.HeuteAsync(silke))).Kontaktdaten.ShouldNotBeNull();

        var gelesen = (await buero.Protokoll(id))[^1];
        (gelesen.Aktion, gelesen.PersonId, gelesen.VertretungFuer).ShouldBe((nameof(Anfrageansicht), silke.Id, torsten.Id));
    }

    [Fact]
    public async Task Die_Revision_sieht_wer_fuer_wen_gehandelt_hat_und_das_Protokoll_bleibt_unversehrt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var id = await buero.Versende();
        await buero.Versiegeln();
        await buero.BenenneVertretungAsync(torsten, silke, buero.Heute, buero.Heute);
        await buero.An(id, await buero.HeuteAsync(silke), (a, z) => new ZustaendigkeitBestaetigen(a.Id, a.Version, z), torsten.Aemter.Single());

        (await buero.Protokoll(id)).Select(e => (e.PersonId, e.VertretungFuer)).ShouldContain((silke.Id, (Guid?)torsten.Id));
        await buero.Versiegeln();
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }
}
