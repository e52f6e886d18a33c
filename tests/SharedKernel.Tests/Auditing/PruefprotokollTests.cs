using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Auditing;

public sealed class PruefprotokollTests
{
    [Theory]
    [InlineData("koordinierung")]
    [InlineData("verwaltung")]
    public async Task Die_Datenbank_verweigert_Aendern_und_Loeschen_von_Eintraegen_und_Siegeln(string schema)
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, schema, 1);
        await buero.Versiegeln();
        await AnDbAsync(buero, schema, async db =>
        {
            await Modulprobe.UnveraenderlichAsync(db);
            await Should.ThrowAsync<Exception>(() => db.AuditSeals.ExecuteUpdateAsync(s => s.SetProperty(e => e.Kette, "0")));
            await Should.ThrowAsync<Exception>(() => db.AuditSeals.ExecuteDeleteAsync());
            (await db.AuditSeals.CountAsync()).ShouldBe(1);
        });
    }

    [Fact]
    public async Task Ein_unberuehrtes_Protokoll_besteht_die_Pruefung_auch_ueber_mehrere_Abschnitte()
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, "koordinierung", 2100);
        await buero.Versiegeln();
        await SchreibeAsync(buero, "koordinierung", 5);
        (await buero.PruefeProtokoll()).ShouldBeNull("auch mit noch nicht versiegelten Einträgen");
        await buero.Versiegeln();
        await AnDbAsync(buero, "koordinierung", async db =>
        {
            (await db.AuditSeals.OrderBy(s => s.Id).Select(s => s.Anzahl).ToListAsync()).ShouldBe([1000, 1000, 100, 5]);
            (await db.Audit.CountAsync(e => e.Pruefsumme.Length != 64)).ShouldBe(0);
        });
        (await buero.PruefeProtokoll()).ShouldBeNull();
        await buero.Versiegeln();
        await AnDbAsync(buero, "koordinierung", async db => (await db.AuditSeals.CountAsync()).ShouldBe(4, "ohne neue Einträge kein neues Siegel"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ein_gefaelschter_Eintrag_wird_mit_seiner_Nummer_genannt(bool versiegelt)
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, "koordinierung", 5);
        if (versiegelt) await buero.Versiegeln();
        var nummer = 0L;
        await AnDbAsync(buero, "koordinierung", async db =>
        {
            nummer = (await db.Audit.OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync())[2];
            await Unterlaufen.SchutzEntfernenAsync(db);
            await db.Audit.Where(e => e.Sequence == nummer).ExecuteUpdateAsync(s => s.SetProperty(e => e.PersonId, Guid.NewGuid()));
        });
        (await buero.PruefeProtokoll()).ShouldBe($"koordinierung: Eintrag {nummer} wurde verändert.");
    }

    [Fact]
    public async Task Wer_auch_die_Pruefsumme_faelscht_bricht_die_Kette()
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, "koordinierung", 5);
        await buero.Versiegeln();
        await AnDbAsync(buero, "koordinierung", async db =>
        {
            await Unterlaufen.SchutzEntfernenAsync(db);
            var eintrag = await db.Audit.OrderBy(e => e.Sequence).Skip(2).FirstAsync();
            var gefaelscht = new AuditEntry
            {
                Zeitpunkt = eintrag.Zeitpunkt, PersonId = Guid.NewGuid(), Objektart = eintrag.Objektart, ObjektId = eintrag.ObjektId, Objektversion = eintrag.Objektversion,
                Aktion = eintrag.Aktion, Aenderungen = eintrag.Aenderungen, Korrelation = eintrag.Korrelation
            }.Versiegelt();
            await db.Audit.Where(e => e.Sequence == eintrag.Sequence)
                .ExecuteUpdateAsync(s => s.SetProperty(e => e.PersonId, gefaelscht.PersonId).SetProperty(e => e.Pruefsumme, gefaelscht.Pruefsumme).SetProperty(e => e.Rolle, (string?)null));
        });
        (await buero.PruefeProtokoll())!.ShouldContain("wurde das Siegel verändert");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Ein_geloeschter_Eintrag_wird_bemerkt(int welcher)
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, "koordinierung", 5);
        await buero.Versiegeln();
        await AnDbAsync(buero, "koordinierung", async db =>
        {
            await Unterlaufen.SchutzEntfernenAsync(db);
            var nummer = await db.Audit.OrderBy(e => e.Sequence).Select(e => e.Sequence).Skip(welcher).FirstAsync();
            await db.Audit.Where(e => e.Sequence == nummer).ExecuteDeleteAsync();
        });
        (await buero.PruefeProtokoll())!.ShouldContain("fehlen Einträge");
        (await buero.PruefeProtokoll())!.ShouldContain("4 statt 5");
    }

    [Fact]
    public async Task Ein_veraendertes_Siegel_wird_bemerkt()
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, "koordinierung", 2);
        await buero.Versiegeln();
        await AnDbAsync(buero, "koordinierung", async db =>
        {
            await Unterlaufen.SchutzEntfernenAsync(db);
            await db.AuditSeals.ExecuteUpdateAsync(s => s.SetProperty(e => e.Kette, new string('0', 64)));
        });
        (await buero.PruefeProtokoll())!.ShouldContain("Siegel verändert");
    }

    [Fact]
    public async Task Gleichzeitig_versiegelt_entsteht_trotzdem_eine_heile_Kette()
    {
        await using var buero = await Buero.OeffnenAsync();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => i % 3 == 0 ? buero.Versiegeln() : SchreibeAsync(buero, "koordinierung", 5))));
        await buero.Versiegeln();
        (await buero.PruefeProtokoll()).ShouldBeNull();
        await AnDbAsync(buero, "koordinierung", async db => (await db.AuditSeals.SumAsync(s => s.Anzahl)).ShouldBe(40));
    }

    [Fact]
    public void Jedes_Feld_geht_in_die_Pruefsumme_ein_und_laesst_sich_nicht_ins_naechste_schieben()
    {
        AuditEntry Eintrag(string art, string aktion, string? begruendung = null) => new() { Objektart = art, Aktion = aktion, Begruendung = begruendung };
        var summen = new[] { Eintrag("Anfrage", "Versenden"), Eintrag("Anfrag", "eVersenden"), Eintrag("Anfrage", "Versenden", ""), Eintrag("Anfrage", "Versenden", "x") }.Select(e => e.BerechnePruefsumme());
        summen.ShouldBeUnique();
    }

    [Fact]
    public void Eintraege_von_vor_der_Vertretung_behalten_ihre_Pruefsumme_und_die_Vertretung_geht_ein()
    {
        var eintrag = new AuditEntry
        {
            Zeitpunkt = new DateTime(2026, 11, 1, 8, 30, 0, DateTimeKind.Utc), PersonId = new Guid("0199a000-0000-7000-8000-000000000001"), Rolle = "Fachamt", Objektart = "Anfrage",
            ObjektId = new Guid("0199a000-0000-7000-8000-000000000002"), Objektversion = 3, Aktion = "AnfrageBeantworten", Aenderungen = "[]", Korrelation = "k"
        };
        var vertretung = new AuditEntry
        {
            Zeitpunkt = eintrag.Zeitpunkt, PersonId = eintrag.PersonId, Rolle = eintrag.Rolle, VertretungFuer = Guid.Empty, Objektart = eintrag.Objektart, ObjektId = eintrag.ObjektId,
            Objektversion = 3, Aktion = eintrag.Aktion, Aenderungen = "[]", Korrelation = "k"
        };

        // Berechnet mit dem Stand vor der Vertretung.
        eintrag.BerechnePruefsumme().ShouldBe("891B5D5958197C582BAB70050C128B98E27D4664E4D524D14DD8F2CD2449E3B1");
        vertretung.BerechnePruefsumme().ShouldNotBe(eintrag.BerechnePruefsumme());
    }

    [Fact]
    public async Task Eine_nachtraeglich_eingetragene_Vertretung_wird_bemerkt()
    {
        await using var buero = await Buero.OeffnenAsync();
        await SchreibeAsync(buero, "koordinierung", 3);
        await buero.Versiegeln();
        (await buero.PruefeProtokoll()).ShouldBeNull();
        await AnDbAsync(buero, "koordinierung", async db =>
        {
            await Unterlaufen.SchutzEntfernenAsync(db);
            var letzter = await db.Audit.MaxAsync(e => e.Sequence);
            await db.Audit.Where(e => e.Sequence == letzter).ExecuteUpdateAsync(s => s.SetProperty(e => e.VertretungFuer, Guid.NewGuid()));
        });
        (await buero.PruefeProtokoll())!.ShouldContain("wurde verändert");
    }

    private static Task SchreibeAsync(Buero buero, string schema, int anzahl) => AnDbAsync(buero, schema, async db =>
    {
        for (var i = 0; i < anzahl; i++)
            db.Audit.Add(new AuditEntry { Zeitpunkt = Buero.Dienstag.AddMilliseconds(i), PersonId = Guid.NewGuid(), Objektart = "Probe", ObjektId = Guid.NewGuid(), Aktion = "Probe", Korrelation = "k" }.Versiegelt());
        await db.SaveChangesAsync();
    });

    private static async Task AnDbAsync(Buero buero, string schema, Func<ModuleContext, Task> tun)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        await tun(buero.Dienste.GetRequiredService<ModuleCatalog>().Registrations.Single(r => r.Schema == schema).Context(bereich.ServiceProvider));
    }
}
