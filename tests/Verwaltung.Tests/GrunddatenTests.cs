using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests;

public sealed class GrunddatenTests
{
    [Fact]
    public async Task Ein_zweites_Mal_ergaenzt_aendert_sich_nichts()
    {
        await using var buero = await Buero.OhnePersonalAsync();
        var vorher = await BestandAsync(buero);
        await buero.Dienste.PrepareDatabaseAsync();
        (await BestandAsync(buero)).ShouldBe(vorher);
        vorher.Stadtteile.ShouldBe(2);
        vorher.Handlungsfelder.ShouldBe(4);
        vorher.Aemter.ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task Was_die_Administration_aenderte_bleibt_beim_naechsten_Start()
    {
        await using var buero = await Buero.OeffnenAsync();
        var amt = await buero.AmtAsync("tiefbau");
        await buero.BenenneAmtUmAsync(amt.Id, "Straßenbauamt", "Straßenbau");
        await buero.Dienste.PrepareDatabaseAsync();
        (await buero.AmtAsync("tiefbau")).Name.ShouldBe("Straßenbauamt");
    }

    [Fact]
    public async Task Der_fruehere_Name_Amt_fuer_Mobilitaet_bleibt_erhalten()
    {
        await using var buero = await Buero.OhnePersonalAsync();
        var amt = await buero.Mit<VerwaltungContext, Amt>(db => db.Aemter.AsNoTracking().SingleAsync(a => a.Kuerzel == "mobilitaet"));

        amt.BezeichnungAm(new DateOnly(2024, 1, 31)).Name.ShouldBe("Amt für Mobilität");
        amt.BezeichnungAm(new DateOnly(2024, 2, 1)).Name.ShouldBe("Amt für Stadtentwicklung, Stadtplanung und Mobilität");
        (await buero.AmtAsync("mobilitaet")).Kurzname.ShouldBe("Stadtplanung und Mobilität");
    }

    private static Task<(int Aemter, int Bezeichnungen, int Stadtteile, int Handlungsfelder, int Protokoll)> BestandAsync(Buero buero) =>
        buero.Mit<VerwaltungContext, (int, int, int, int, int)>(async db => (await db.Aemter.CountAsync(), await db.Aemter.SelectMany(a => a.Bezeichnungen).CountAsync(),
            await db.Stadtteile.CountAsync(), await db.Handlungsfelder.CountAsync(), await db.Audit.CountAsync()));
}
