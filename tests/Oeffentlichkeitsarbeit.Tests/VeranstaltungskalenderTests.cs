using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests;

public sealed class VeranstaltungskalenderTests
{
    [Fact]
    public async Task Entwuerfe_und_Veroeffentlichtes_sind_zwei_Kalender_mit_derselben_Kennung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben());
        (await EintraegeAsync(buero, "veranstaltungen")).ShouldBeEmpty();
        var geplant = (await EintraegeAsync(buero, "veranstaltungen-geplant")).ShouldHaveSingleItem();
        geplant.Stand.ShouldBe(Terminstand.Vorlaeufig);

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungVeroeffentlichen(id, 1));

        (await EintraegeAsync(buero, "veranstaltungen-geplant")).ShouldBeEmpty();
        var fest = (await EintraegeAsync(buero, "veranstaltungen")).ShouldHaveSingleItem();
        (fest.Uid, fest.Folge, fest.Stand).ShouldBe((geplant.Uid, geplant.Folge + 1, Terminstand.Fest));
    }

    [Fact]
    public async Task Verlegt_und_abgesagt_bleibt_es_derselbe_Termin_mit_hoeherer_Folge()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben() with { Beschreibung = "Bringen Sie **Kaputtes** mit." }, veroeffentlicht: true);
        var zuerst = (await EintraegeAsync(buero, "veranstaltungen")).ShouldHaveSingleItem();
        zuerst.Beschreibung.ShouldBe("Bringen Sie Kaputtes mit.");

        await buero.Sende(buero.Personal.Stadtteilmanagerin, (await buero.Akte(id)).Unveraendert() with { Beginn = buero.Um(3, 14), Ende = buero.Um(3, 16) });
        var verlegt = (await EintraegeAsync(buero, "veranstaltungen")).ShouldHaveSingleItem();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungAbsagen(id, 3, "Sturm"));
        var abgesagt = (await EintraegeAsync(buero, "veranstaltungen")).ShouldHaveSingleItem();

        (verlegt.Uid, abgesagt.Uid).ShouldBe((zuerst.Uid, zuerst.Uid));
        new[] { zuerst.Folge, verlegt.Folge, abgesagt.Folge }.ShouldBe([2, 3, 4]);
        verlegt.Beginn.ShouldBe(zuerst.Beginn.AddDays(1));
        (abgesagt.Stand, abgesagt.Beschreibung).ShouldBe((Terminstand.Abgesagt, "Abgesagt: Sturm\n\nBringen Sie Kaputtes mit."));
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new Veranstaltungstermin(id))).ShouldBe(abgesagt);
    }

    private static async Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(Buero buero, string art)
    {
        await using var bereich = buero.Als(buero.Personal.Stadtteilmanagerin);
        return await bereich.ServiceProvider.GetServices<IKalenderbeitrag>().Single(b => b.Schluessel == art).EintraegeAsync(CancellationToken.None);
    }
}
