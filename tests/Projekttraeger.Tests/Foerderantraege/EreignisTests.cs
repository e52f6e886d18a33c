using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Foerderantraege;

/// <summary>Was von der Lenkungsgruppe kommt: auch zu spät, doppelt und in falscher Reihenfolge.</summary>
public sealed class EreignisTests
{
    [Fact]
    public async Task Der_Weg_durch_die_Lenkungsgruppe_geht_ueber_Ereignisse()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Geprueft(await buero.Topf());
        (await buero.Gemeldet<FoerderantragFormalGeprueft>()).ShouldHaveSingleItem().ShouldContain("FA-2026-00001");
        var vorschlag = Guid.CreateVersion7();

        await buero.Melden(new VorschlagAufgenommen(vorschlag, Guid.CreateVersion7(), "VOR-2026-00001", id, null));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.InBeratung);
        await buero.Melden(buero.Beschluss(id, vorschlag: vorschlag));
        var akte = await buero.Antrag(id);
        (akte.Status, akte.Beschluss, akte.Auflagen.Count).ShouldBe((FoerderantragStatus.Befuerwortet, "BES-2026-00001", 1));
        await buero.An(id, a => new FoerderantragBewilligen(id, a.Version, Euro(500), "AZ 1"));
        (await buero.Gemeldet<FoerderantragBewilligt>()).ShouldHaveSingleItem().ShouldContain("SBZ Börgerhus");
    }

    [Fact]
    public async Task Ein_ablehnender_Beschluss_gibt_die_Reservierung_frei()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(volumen: 500);
        var id = await buero.Geprueft(topf);
        await buero.Melden(buero.Beschluss(id, Beschlussergebnis.Abgelehnt));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.Abgelehnt);
        (await buero.Topfakte(topf)).Stand.Frei.ShouldBe(Euro(500));
    }

    [Fact]
    public async Task Ein_Beschluss_zu_einem_zurueckgezogenen_Antrag_bindet_nichts_und_steht_als_Hinweis_dort()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf(volumen: 500);
        var id = await buero.Geprueft(topf);
        await buero.An(id, a => new FoerderantragZurueckziehen(id, a.Version, "Zurückgezogen"));
        var beschluss = buero.Beschluss(id);
        await buero.Melden(beschluss);
        await buero.Melden(beschluss);

        var akte = await buero.Antrag(id);
        akte.Status.ShouldBe(FoerderantragStatus.Zurueckgezogen);
        akte.Hinweise.ShouldHaveSingleItem().ShouldBe("Der Beschluss BES-2026-00001 vom 24.11.2026 bewirkt nichts mehr: Der Antrag war schon zurückgezogen.");
        (await buero.Topfakte(topf)).Stand.Frei.ShouldBe(Euro(500));
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new FoerderantragBewilligen(id, a.Version, Euro(500), "AZ 1")));
    }

    [Fact]
    public async Task Derselbe_Beschluss_wirkt_einmal_auch_als_neue_Meldung()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var id = await buero.Geprueft(topf);
        var beschluss = buero.Beschluss(id);
        for (var i = 0; i < 3; i++) await buero.Melden(beschluss);
        var akte = await buero.Antrag(id);
        (akte.Auflagen.Count, akte.Hinweise.Count).ShouldBe((1, 0));
        (await buero.Topfakte(topf)).Buch.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Doppelt_zugestellt_wirkt_nichts_zweimal()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var id = await buero.Befuerwortet(topf);
        var version = (await buero.Antrag(id)).Version;
        await using (var bereich = buero.Als(AngemeldetePerson.System))
            foreach (var modul in buero.Dienste.GetRequiredService<ModuleCatalog>().Registrations)
                await modul.Context(bereich.ServiceProvider).Set<OutboxMessage>().ExecuteUpdateAsync(s => s.SetProperty(m => m.Zugestellt, (DateTime?)null).SetProperty(m => m.Faellig, buero.Uhr.Zeit.UtcDateTime));
        (await buero.Zustellen()).ShouldBeGreaterThan(0);
        (await buero.Antrag(id)).Version.ShouldBe(version);
    }

    [Fact]
    public async Task Ein_entfallener_Vorschlag_fuehrt_zurueck_und_seine_verspaetete_Aufnahme_wirkt_nicht()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var (vorher, nachher) = (await buero.Geprueft(topf), await buero.Geprueft(topf));
        var (erster, zweiter) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        VorschlagAufgenommen Auf(Guid vorschlag, Guid antrag) => new(vorschlag, Guid.CreateVersion7(), "VOR-2026-00001", antrag, null);
        VorschlagEntfallen Weg(Guid vorschlag, Guid antrag) => new(vorschlag, antrag, null, "VOR-2026-00001");

        await buero.Melden(Auf(erster, vorher));
        await buero.Melden(Weg(erster, vorher));
        (await buero.Antrag(vorher)).Status.ShouldBe(FoerderantragStatus.FormalGeprueft);
        await buero.Melden(Auf(Guid.CreateVersion7(), vorher));
        (await buero.Antrag(vorher)).Status.ShouldBe(FoerderantragStatus.InBeratung);

        await buero.Melden(Weg(zweiter, nachher));
        await buero.Melden(Auf(zweiter, nachher));
        var akte = await buero.Antrag(nachher);
        (akte.Status, akte.Hinweise.Count).ShouldBe((FoerderantragStatus.FormalGeprueft, 1));
    }

    [Fact]
    public async Task Erneut_vorgelegt_wird_einmal_nach_dem_Ende_des_Vorschlags_und_das_Buch_bleibt_wie_es_ist()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var id = await buero.Geprueft(topf);
        await Scheitert("liegt der Lenkungsgruppe schon vor");
        var (erster, zweiter) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await buero.Melden(new VorschlagAufgenommen(erster, Guid.CreateVersion7(), "VOR-2026-00001", id, null));
        await buero.Melden(new VorschlagEntfallen(erster, id, null, "VOR-2026-00001"));
        (await buero.Antrag(id)).Vorlegbar.ShouldBeTrue();

        await buero.An(id, a => new ErneutVorlegen(id, a.Version));
        (await buero.Antrag(id)).Vorlegbar.ShouldBeFalse();
        await Scheitert("liegt der Lenkungsgruppe schon vor");
        (await buero.Gemeldet<FoerderantragFormalGeprueft>()).Select(m => m.Contains("\"Vorlage\":2", StringComparison.Ordinal)).ShouldBe([false, true]);

        // Nachzügler über den ersten Vorschlag stören den zweiten nicht.
        await buero.Melden(new VorschlagAufgenommen(erster, Guid.CreateVersion7(), "VOR-2026-00001", id, null));
        (await buero.Antrag(id)).Status.ShouldBe(FoerderantragStatus.FormalGeprueft);
        await buero.Melden(new VorschlagAufgenommen(zweiter, Guid.CreateVersion7(), "VOR-2026-00002", id, null));
        await buero.Melden(new VorschlagEntfallen(erster, id, null, "VOR-2026-00001"));
        var akte = await buero.Antrag(id);
        (akte.Status, akte.Vorschlag, akte.Hinweise.Count).ShouldBe((FoerderantragStatus.InBeratung, "VOR-2026-00002", 1));
        (await buero.Topfakte(topf)).Buch.Count.ShouldBe(2);

        async Task Scheitert(string satz) => (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, a => new ErneutVorlegen(id, a.Version)))).Message.ShouldContain(satz);
    }

    [Fact]
    public async Task Eine_verspaetete_Aufnahme_nach_dem_Beschluss_aendert_nichts()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Befuerwortet(await buero.Topf());
        await buero.Melden(new VorschlagAufgenommen(Guid.CreateVersion7(), Guid.CreateVersion7(), "VOR-2026-00009", id, null));
        await buero.Melden(new VorschlagEntfallen(Guid.CreateVersion7(), id, null, "VOR-2026-00009"));
        var akte = await buero.Antrag(id);
        (akte.Status, akte.Vorschlag, akte.Hinweise.Count).ShouldBe((FoerderantragStatus.Befuerwortet, null, 0));
    }

    [Fact]
    public async Task Ereignisse_ohne_oder_mit_unbekanntem_Antrag_stoeren_nicht()
    {
        await using var buero = await BueroAsync();
        await buero.Melden(buero.Beschluss(Guid.CreateVersion7()));
        await buero.Melden(buero.Beschluss(Guid.CreateVersion7()) with { FoerderantragId = null });
        await buero.Melden(new VorschlagAufgenommen(Guid.CreateVersion7(), Guid.CreateVersion7(), "VOR-2026-00009", null, null));
        (await buero.Dienste.GetRequiredService<OutboxRelay>().ParkedAsync(CancellationToken.None)).ShouldBeEmpty();
        (await buero.Zustellen()).ShouldBe(0);
    }
}
