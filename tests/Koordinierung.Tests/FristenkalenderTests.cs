using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Kalender;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

public sealed class FristenkalenderTests
{
    [Fact]
    public async Task Jede_Person_sieht_nur_ihre_Fristen()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Versende(null, "Gehweg Kolumbusring", "stadtgruen");
        await buero.Versende(null, "Nur Tiefbau");
        var (tiefbau, gruen) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);

        (await EintraegeAsync(buero, tiefbau)).Select(e => e.Titel).ShouldBe(["Frist ANF-2026-00001: Gehweg Kolumbusring", "Frist ANF-2026-00002: Nur Tiefbau"], ignoreOrder: true);
        (await EintraegeAsync(buero, gruen)).Select(e => e.Titel).ShouldBe(["Frist ANF-2026-00001: Gehweg Kolumbusring"]);
        (await EintraegeAsync(buero, buero.Personal.Stadtteilmanagerin)).Count.ShouldBe(3);
        (await EintraegeAsync(buero, buero.Personal.Kollegin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Eine_verlaengerte_Frist_bleibt_derselbe_Termin_mit_hoeherer_Folge()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende();
        var vorher = (await EintraegeAsync(buero, buero.Personal.Tiefbauamt)).ShouldHaveSingleItem();

        buero.Vergehen(TimeSpan.FromHours(1));
        await buero.An(id, buero.Personal.Stadtteilmanagerin, (a, z) => new FristVerlaengern(a.Id, a.Version, z, a.Frist.AddDays(7), "Gutachten fehlt."));
        var nachher = (await EintraegeAsync(buero, buero.Personal.Tiefbauamt)).ShouldHaveSingleItem();

        nachher.Uid.ShouldBe(vorher.Uid);
        nachher.Folge.ShouldBeGreaterThan(vorher.Folge);
        nachher.Tag.ShouldBe(vorher.Tag!.Value.AddDays(7));
        nachher.Geaendert.ShouldBe(vorher.Geaendert.AddHours(1));
    }

    [Fact]
    public async Task Beantwortetes_verschwindet_und_ein_Entwurf_erscheint_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, await buero.Entwurf(betreff: "Nur Entwurf"));

        await buero.An(id, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Erledigt."));

        (await EintraegeAsync(buero, buero.Personal.Tiefbauamt)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wiedervorlagen_nennen_Nummer_und_Betreff_aber_nicht_die_Person()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.NehmeAuf("Frau Beispiel meldet Gehwegplatten");
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new WiedervorlageSetzen(id, 1, buero.Heute.AddDays(3), "Frau Beispiel anrufen"));

        var eintrag = (await EintraegeAsync(buero, buero.Personal.Stadtteilmanagerin)).ShouldHaveSingleItem();

        (eintrag.Titel, eintrag.Tag, eintrag.Folge).ShouldBe(("Wiedervorlage ANL-2026-00001: Die einbringende Person meldet Gehwegplatten", buero.Heute.AddDays(3), 2));
        eintrag.ToString().ShouldNotContain("Beispiel");
        (await EintraegeAsync(buero, buero.Personal.Kollegin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wer_vertritt_sieht_die_Fristen_des_vertretenen_Amtes()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Versende();
        await buero.BenenneVertretungAsync(buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen, buero.Heute, buero.Heute);

        (await EintraegeAsync(buero, await buero.HeuteAsync(buero.Personal.Stadtgruen))).ShouldHaveSingleItem();
    }

    private static async Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(Buero buero, AngemeldetePerson person)
    {
        await using var bereich = buero.Als(person);
        return await bereich.ServiceProvider.GetServices<IKalenderbeitrag>().OfType<Fristenkalender>().Single().EintraegeAsync(CancellationToken.None);
    }
}
