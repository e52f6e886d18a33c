using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Kalenderabos;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Kalenderabos;

public sealed class KalenderaboTests
{
    [Fact]
    public async Task Die_Adresse_gilt_bis_zur_naechsten_und_nach_dem_Widerruf_keine()
    {
        await using var buero = await Buero.OeffnenAsync();
        var jana = buero.Personal.Stadtteilmanagerin;
        var (id, erste) = await AnlegenAsync(buero, jana);
        var abo = (await FindeAsync(buero, erste)).ShouldNotBeNull();
        (abo.PersonId, abo.Name).ShouldBe((jana.Id, "Mein Kalender"));
        abo.Arten.ShouldBe(["fristen", "veranstaltungen"]);

        var zweite = await buero.Sende(jana, new KalenderadresseErneuern(id, 1));
        (await FindeAsync(buero, erste)).ShouldBeNull();
        (await FindeAsync(buero, zweite)).ShouldNotBeNull();

        await buero.Sende(jana, new KalenderaboWiderrufen(id, 2));
        (await FindeAsync(buero, zweite)).ShouldBeNull();
        (await FindeAsync(buero, "")).ShouldBeNull();
    }

    [Fact]
    public async Task Gespeichert_und_protokolliert_wird_vom_Geheimnis_nichts()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, geheimnis) = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new KalenderadresseErneuern(id, 1));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new KalenderaboWiderrufen(id, 2));

        geheimnis.Length.ShouldBe(43);
        var eintraege = await buero.Mit<VerwaltungContext, List<AuditEntry>>(db => db.Audit.Where(e => e.ObjektId == id).OrderBy(e => e.Sequence).ToListAsync());
        eintraege.Select(e => e.Aktion).ShouldBe([nameof(KalenderaboAnlegen), nameof(KalenderadresseErneuern), nameof(KalenderaboWiderrufen)]);
        foreach (var eintrag in eintraege)
            foreach (var verschwiegen in (string[])[geheimnis, Geheimnis.Pruefsumme(geheimnis), "Mein Kalender"]) eintrag.Aenderungen.ShouldNotContain(verschwiegen);
    }

    [Fact]
    public async Task Der_letzte_Abruf_ist_zu_sehen_und_keine_Aenderung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var jana = buero.Personal.Stadtteilmanagerin;
        var (_, geheimnis) = await AnlegenAsync(buero, jana);
        (await buero.Sende(jana, new MeineKalenderabos())).Abos.ShouldHaveSingleItem().ZuletztAbgerufen.ShouldBeNull();

        buero.Vergehen(TimeSpan.FromHours(2));
        await FindeAsync(buero, geheimnis);

        var zeile = (await buero.Sende(jana, new MeineKalenderabos())).Abos.ShouldHaveSingleItem();
        (zeile.ZuletztAbgerufen, zeile.Version).ShouldBe((Buero.Dienstag.AddHours(2), 1));
    }

    [Fact]
    public async Task Fremde_Abos_gibt_es_fuer_niemanden()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, _) = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        foreach (var andere in (AngemeldetePerson[])[buero.Personal.Kollegin, buero.Personal.Administration])
        {
            (await buero.Sende(andere, new MeineKalenderabos())).Abos.ShouldBeEmpty();
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(andere, new KalenderaboAnsicht(id)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(andere, new KalenderaboWiderrufen(id, 1)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(andere, new KalenderadresseErneuern(id, 1)));
        }
    }

    [Fact]
    public async Task Waehlbar_ist_nur_was_die_Rolle_sieht()
    {
        await using var buero = await Buero.OeffnenAsync();

        (await buero.Sende(buero.Personal.Revision, new MeineKalenderabos())).Arten.Select(a => a.Schluessel).ShouldBe(["veranstaltungen"]);
        await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Personal.Revision, new KalenderaboAnlegen(Guid.CreateVersion7(), "x", ["fristen"])));
        await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Personal.Revision, new KalenderaboAnlegen(Guid.CreateVersion7(), "x", [])));
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_ein_Abo_und_es_gilt_die_zuletzt_gezeigte_Adresse()
    {
        await using var buero = await Buero.OeffnenAsync();
        var jana = buero.Personal.Stadtteilmanagerin;
        var befehl = new KalenderaboAnlegen(Guid.CreateVersion7(), "Doppelt", ["fristen"]);

        var (erste, zweite) = (await buero.Sende(jana, befehl), await buero.Sende(jana, befehl));

        (await buero.Sende(jana, new MeineKalenderabos())).Abos.ShouldHaveSingleItem();
        (await FindeAsync(buero, erste)).ShouldBeNull();
        (await FindeAsync(buero, zweite)).ShouldNotBeNull();
    }

    private static async Task<(Guid Id, string Geheimnis)> AnlegenAsync(Buero buero, AngemeldetePerson person)
    {
        var befehl = new KalenderaboAnlegen(Guid.CreateVersion7(), "Mein Kalender", ["fristen", "veranstaltungen"]);
        return (befehl.Id, await buero.Sende(person, befehl));
    }

    private static Task<AbgerufenesAbo?> FindeAsync(Buero buero, string geheimnis) => buero.Mit<IKalenderabos, AbgerufenesAbo?>(k => k.FindeAsync(geheimnis, CancellationToken.None));
}
