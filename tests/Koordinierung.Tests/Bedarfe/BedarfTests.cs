using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests.Bedarfe;

public sealed class BedarfTests
{
    private static readonly AngemeldetePerson Mitglied = Personal.MitRolle(Rolle.Lenkungsgruppe);

    [Fact]
    public async Task Vom_ersten_Anliegen_bis_gedeckt_mit_Belegen_und_Nummer()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (erstes, zweites) = (await buero.NehmeAuf("Weg zum Haus 12 zu dunkel"), await buero.NehmeAuf("Kein Licht am Haus 12"));

        var bedarf = await ErfasseAsync(buero, erstes);
        (await AkteAsync(buero, bedarf)).Nummer.ShouldBe("BED-2026-00001");
        await buero.Sende(Stm(buero), new BelegeHinzufuegen(bedarf, [zweites]));
        await AnAsync(buero, bedarf, b => new BedarfPruefen(b.Id, b.Version));
        await AnAsync(buero, bedarf, b => new BedarfEinbringen(b.Id, b.Version, "Tiefbauamt am 20.11.2026"));
        await AnAsync(buero, bedarf, b => new BedarfAbschliessen(b.Id, b.Version, Deckung.Gedeckt, "Zwei neue Laternen."));

        var akte = await AkteAsync(buero, bedarf);
        (akte.Status, akte.AnzahlBelege, akte.EingebrachtBei, akte.Ergebnis).ShouldBe((BedarfStatus.Gedeckt, 2, "Tiefbauamt am 20.11.2026", "Zwei neue Laternen."));
        (await buero.Anliegen(erstes)).Bedarf.ShouldBe("BED-2026-00001 Licht am Weg zum Haus 12");
        await AnAsync(buero, bedarf, b => new BedarfWiederaufnehmen(b.Id, b.Version, "Die Laternen sind wieder aus."));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.Geprueft);
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_ein_Bedarf_und_dieselbe_Nummer()
    {
        await using var buero = await Buero.OeffnenAsync();
        var befehl = Erfassung(null);

        (await buero.Sende(Stm(buero), befehl)).ShouldBe(await buero.Sende(Stm(buero), befehl));
        (await buero.Anzahl(db => db.Bedarfe)).ShouldBe(1);
    }

    [Fact]
    public async Task Ungeprueft_ist_er_weder_einzubringen_noch_abzuschliessen_und_ohne_Beleg_nicht_zu_pruefen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var bedarf = await ErfasseAsync(buero, null);

        (await VerstossAsync(buero, bedarf, b => new BedarfPruefen(b.Id, b.Version))).ShouldStartWith("Der Bedarf hat noch keinen Beleg.");
        (await VerstossAsync(buero, bedarf, b => new BedarfEinbringen(b.Id, b.Version, "Amt"))).ShouldBe("Der Bedarf ist noch nicht geprüft. Prüfen Sie ihn zuerst.");
        (await VerstossAsync(buero, bedarf, b => new BedarfAbschliessen(b.Id, b.Version, Deckung.NichtGedeckt, "Kein Geld."))).ShouldBe("Der Bedarf ist noch nicht geprüft. Prüfen Sie ihn zuerst.");
    }

    [Fact]
    public async Task Ein_Anliegen_belegt_hoechstens_einen_Bedarf_und_laesst_sich_mit_Grund_loesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var (erster, zweiter) = (await ErfasseAsync(buero, anliegen), await ErfasseAsync(buero, null));

        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(Stm(buero), new BelegeHinzufuegen(zweiter, [anliegen])))).Message
            .ShouldBe("ANL-2026-00001 belegt schon einen anderen Bedarf. Entfernen Sie es dort zuerst.");
        await buero.Sende(Stm(buero), new BelegEntfernen(erster, anliegen, "Gehört zum anderen."));
        await buero.Sende(Stm(buero), new Koordinierung.Anliegen.InBedarfBuendeln(anliegen, zweiter));

        (await AkteAsync(buero, erster)).Belege.ShouldBeEmpty();
        (await AkteAsync(buero, zweiter)).Belege.Select(b => b.Id).ShouldBe([anliegen]);
        (await buero.Protokoll(anliegen)).Select(e => (e.Aktion, e.Begruendung)).ShouldContain((nameof(BelegEntfernen), "Gehört zum anderen."));
    }

    [Fact]
    public async Task Aehnliche_freie_Anliegen_desselben_Stadtteils_werden_vorgeschlagen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var laterne = await buero.NehmeAuf("Laterne am Haus 12 dunkel");
        var vergeben = await buero.NehmeAuf("Dunkle Ecke am Haus 12");
        var fremd = buero.Aufnahme("Dunkler Weg am Börgerhus") with { Stadtteil = "gross-klein" };
        await buero.Sende(Stm(buero), fremd);
        await ErfasseAsync(buero, vergeben);
        var bedarf = await ErfasseAsync(buero, null, "Dunkel am Haus: mehr Laternen");

        (await buero.Sende(Stm(buero), new AehnlicheAnliegen(bedarf))).Select(v => v.Id).ShouldBe([laterne]);
        (await buero.Sende(Stm(buero), new AehnlicheAnliegen(bedarf, "Börgerhus"))).Select(v => v.Id).ShouldBe([fremd.Id]);
    }

    [Fact]
    public async Task Der_Stand_folgt_Projekt_Vorschlag_und_Ablehnung_auch_bei_doppelter_Zustellung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var bedarf = await ErfasseAsync(buero, await buero.NehmeAuf());
        await AnAsync(buero, bedarf, b => new BedarfPruefen(b.Id, b.Version));
        var (projekt, vorschlag) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await MeldeAsync(buero, new ProjektAngelegt(projekt, bedarf, bedarf, "PRJ-2026-00001", "Licht"));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.Projektidee);
        await MeldeAsync(buero, new VorschlagAufgenommen(vorschlag, bedarf, "VOR-2026-00001", null, bedarf));
        await MeldeAsync(buero, new ProjektAngelegt(projekt, bedarf, bedarf, "PRJ-2026-00001", "Licht"));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.Vorschlag);
        await MeldeAsync(buero, new BeschlussGefasst(Guid.CreateVersion7(), bedarf, vorschlag, null, bedarf, "BES-2026-00001", "Licht", Beschlussergebnis.Abgelehnt, "–", "–", [], buero.Heute));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.Projektidee);
        (await buero.Mit<IBedarfe, IReadOnlyList<Bedarfsangabe>>(b => b.OffeneAsync(10, CancellationToken.None))).Select(b => b.Id).ShouldBe([bedarf]);

        await AnAsync(buero, bedarf, b => new BedarfAbschliessen(b.Id, b.Version, Deckung.NichtGedeckt, "Abgelehnt."));
        await MeldeAsync(buero, new VorschlagAufgenommen(Guid.CreateVersion7(), bedarf, "VOR-2026-00002", null, bedarf));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.NichtGedeckt);
        (await buero.Mit<IBedarfe, IReadOnlyList<Bedarfsangabe>>(b => b.OffeneAsync(10, CancellationToken.None))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AE")]
    [InlineData("EA")]
    [InlineData("AEA")]
    [InlineData("EAE")]
    [InlineData("AAEE")]
    public async Task Ein_entfallener_Vorschlag_laesst_den_Bedarf_in_keiner_Reihenfolge_auf_Vorschlag_stehen(string reihenfolge)
    {
        await using var buero = await Buero.OeffnenAsync();
        var bedarf = await ErfasseAsync(buero, await buero.NehmeAuf());
        await AnAsync(buero, bedarf, b => new BedarfPruefen(b.Id, b.Version));
        var vorschlag = Guid.CreateVersion7();
        foreach (var ereignis in reihenfolge)
            if (ereignis == 'A') await MeldeAsync(buero, new VorschlagAufgenommen(vorschlag, bedarf, "VOR-2026-00001", null, bedarf));
            else await MeldeAsync(buero, new VorschlagEntfallen(vorschlag, null, bedarf, "VOR-2026-00001"));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.Geprueft);

        // Ein neuer Vorschlag zum selben Bedarf zählt wieder, und das verspätete Ende des alten nimmt ihm nichts.
        await MeldeAsync(buero, new VorschlagAufgenommen(Guid.CreateVersion7(), bedarf, "VOR-2026-00002", null, bedarf));
        await MeldeAsync(buero, new VorschlagEntfallen(vorschlag, null, bedarf, "VOR-2026-00001"));
        (await AkteAsync(buero, bedarf)).Status.ShouldBe(BedarfStatus.Vorschlag);
    }

    [Fact]
    public async Task Ein_Mitglied_der_Lenkungsgruppe_liest_den_Bedarf_ohne_Anliegen_und_im_Faden_nur_Neutrales()
    {
        await using var buero = await Buero.OeffnenAsync();
        var bedarf = await ErfasseAsync(buero, await buero.NehmeAuf("Vertrauliches von Frau Beispiel"));

        var akte = await buero.Sende(Mitglied, new BedarfAnsicht(bedarf));
        (akte.AnzahlBelege, akte.Belege.Count, akte.Verlauf.Count, akte.DarfBearbeiten).ShouldBe((1, 0, 0, false));
        (await FadenAsync(buero, Mitglied, bedarf)).Select(s => (s.Text, s.Adresse is null)).ShouldBe([("Anliegen eingegangen", true), ("Bedarf erfasst (BED-2026-00001)", false)], ignoreOrder: true);
        (await FadenAsync(buero, buero.Personal.Tiefbauamt, bedarf)).ShouldAllBe(s => s.Adresse == null && !s.Text.Contains("2026"));
        (await FadenAsync(buero, Stm(buero), bedarf)).Select(s => s.Text).ShouldBe(["Anliegen ANL-2026-00001 eingegangen", "Bedarf erfasst (BED-2026-00001)"], ignoreOrder: true);
    }

    private static AngemeldetePerson Stm(Buero buero) => buero.Personal.Stadtteilmanagerin;

    private static BedarfErfassen Erfassung(Guid? anliegen, string titel = "Licht am Weg zum Haus 12") =>
        new(Guid.CreateVersion7(), titel, "Abends ist es dort zu dunkel.", "schmarl", 2, Prioritaet.Hoch, "Besucherinnen und Besucher", AnliegenId: anliegen);

    private static async Task<Guid> ErfasseAsync(Buero buero, Guid? anliegen, string titel = "Licht am Weg zum Haus 12")
    {
        var befehl = Erfassung(anliegen, titel);
        await buero.Sende(Stm(buero), befehl);
        return befehl.Id;
    }

    private static Task<BedarfAkte> AkteAsync(Buero buero, Guid id) => buero.Sende(Stm(buero), new BedarfAnsicht(id));

    private static async Task AnAsync(Buero buero, Guid id, Func<BedarfAkte, MediatR.IRequest> befehl) => await buero.Sende(Stm(buero), befehl(await AkteAsync(buero, id)));

    private static async Task<string> VerstossAsync(Buero buero, Guid id, Func<BedarfAkte, MediatR.IRequest> befehl) => (await Should.ThrowAsync<Regelverstoss>(() => AnAsync(buero, id, befehl))).Message;

    private static Task<IReadOnlyList<Fadenschritt>> FadenAsync(Buero buero, AngemeldetePerson person, Guid faden) =>
        buero.Mit<IEnumerable<IFadenbeitrag>, IReadOnlyList<Fadenschritt>>(b => b.Single(f => f.GetType().Assembly == typeof(KoordinierungModule).Assembly).SchritteAsync(faden, CancellationToken.None), person);

    // So kämen die Ereignisse anderer Module an: durch den Ausgang eines Moduls und den Eingang dieses.
    private static async Task MeldeAsync(Buero buero, IIntegrationEvent ereignis)
    {
        await buero.Mit<KoordinierungContext, int>(async db => { db.Melde(ereignis); return await db.SaveChangesAsync(); });
        await buero.Zustellen();
    }
}
