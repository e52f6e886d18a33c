using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastsicherheit;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.MeinTag;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Gaeste;

public sealed class AnmeldungTests
{
    private const string Falsch = "falsches langes Kennwort";
    private const string Unbekannt = "niemand@example.org";

    [Fact]
    public async Task Kennwort_und_Code_der_App_fuehren_hinein()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        (await gast.KennwortAsync(Gastprobe.Kennwort, " erna.gast@example.ORG ")).ShouldBe(gast.Id);
        (await gast.ZweiterFaktorAsync(gast.Appcode())).ShouldBe(new Zweitergebnis(gast.Id, null));
    }

    [Fact]
    public async Task Ein_Code_der_App_gilt_nur_einmal()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        var code = gast.Appcode();
        await gast.ZweiterFaktorAsync(code);

        (await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(code))).Message.ShouldBe(Appschutz.StimmtNicht);
        buero.Vergehen(TimeSpan.FromSeconds(30));
        await gast.ZweiterFaktorAsync(gast.Appcode());
    }

    [Fact]
    public async Task Ein_Wiederherstellungscode_gilt_nur_einmal_und_steht_im_Verlauf()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        (await gast.ZweiterFaktorAsync(gast.Codes[3].ToUpperInvariant().Replace('-', ' '))).RestlicheCodes.ShouldBe(9);

        (await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Codes[3]))).Message.ShouldContain("schon benutzt");
        (await gast.AkteAsync()).Verlauf[0].Aktion.ShouldBe("Mit Wiederherstellungscode angemeldet");
    }

    [Fact]
    public async Task Gleichzeitig_benutzt_gilt_ein_Wiederherstellungscode_einmal()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        var gelungen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try { await gast.ZweiterFaktorAsync(gast.Codes[0]); return true; }
            catch (Regelverstoss) { return false; }
        })));

        gelungen.Count(g => g).ShouldBe(1);
    }

    [Fact]
    public async Task Nach_fuenf_Fehlversuchen_waechst_die_Wartezeit_bis_zu_einer_Stunde()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        for (var i = 0; i < 5; i++) await FalschAsync(gast, "E-Mail-Adresse oder Kennwort stimmen nicht.");

        foreach (var minuten in (int[])[1, 2, 4, 8, 16, 32, 60, 60])
        {
            buero.Vergehen(TimeSpan.FromMinutes(minuten) - TimeSpan.FromSeconds(1));
            // Auch das richtige Kennwort hilft während der Wartezeit nicht.
            (await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Gastprobe.Kennwort))).Message.ShouldStartWith("Zu viele Versuche. Ab ");
            buero.Vergehen(TimeSpan.FromSeconds(1));
            await FalschAsync(gast, "E-Mail-Adresse oder Kennwort stimmen nicht.");
        }

        buero.Vergehen(TimeSpan.FromMinutes(60));
        await gast.KennwortAsync(Gastprobe.Kennwort);
    }

    [Fact]
    public async Task Die_Meldung_nennt_die_Uhrzeit_an_der_es_weitergeht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        for (var i = 0; i < 5; i++) await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch));

        (await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch))).Message.ShouldBe("Zu viele Versuche. Ab 10:01 Uhr können Sie es wieder versuchen.");
    }

    [Fact]
    public async Task Unbekannte_Adressen_antworten_in_jedem_Schritt_wie_bekannte()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        for (var i = 0; i < 7; i++)
        {
            var bekannt = await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch));
            var unbekannt = await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch, Unbekannt));
            unbekannt.Message.ShouldBe(bekannt.Message);
        }
    }

    [Fact]
    public async Task Falsche_Codes_zaehlen_mit_und_ein_richtiges_Kennwort_dazwischen_setzt_nichts_zurueck()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        for (var i = 0; i < 5; i++)
        {
            await gast.KennwortAsync(Gastprobe.Kennwort);
            await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(i % 2 == 0 ? "000000" : "aaaa-bbbb-cccc-dddd"));
        }

        (await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Appcode()))).Message.ShouldStartWith("Zu viele Versuche.");
        (await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Gastprobe.Kennwort))).Message.ShouldStartWith("Zu viele Versuche.");
    }

    [Fact]
    public async Task Eine_gelungene_Anmeldung_vergisst_die_Fehlversuche()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        for (var i = 0; i < 4; i++) await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch));
        await gast.KennwortAsync(Gastprobe.Kennwort);
        await gast.ZweiterFaktorAsync(gast.Codes[0]);

        for (var i = 0; i < 5; i++) await FalschAsync(gast, "E-Mail-Adresse oder Kennwort stimmen nicht.");
    }

    [Fact]
    public async Task Gleichzeitige_Versuche_werden_alle_gezaehlt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        var meldungen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => (await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch))).Message)));

        meldungen.Count(m => m.StartsWith("E-Mail-Adresse", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public async Task Der_Wunsch_nach_einem_neuen_Link_antwortet_immer_gleich_und_erreicht_das_Stadtteilmanagement()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        await buero.Sende(AngemeldetePerson.Niemand, new ZugangVergessen(Unbekannt));
        (await WuenscheAsync()).ShouldBeEmpty();
        await buero.Sende(AngemeldetePerson.Niemand, new ZugangVergessen(Gastprobe.EMail));

        (await WuenscheAsync()).ShouldBe(["Erna Gast"]);
        (await gast.AkteAsync()).Stand.ShouldBe(Gaststand.WuenschtLink);

        async Task<IEnumerable<string>> WuenscheAsync() => (await buero.Mit<IEnumerable<ITagesbeitrag>, Tagesbeitrag>(
            b => b.OfType<Gastkontentag>().Single().FuerHeuteAsync(CancellationToken.None), gast.Einladende)).Abschnitte.SelectMany(a => a.Punkte).Select(p => p.Titel);
    }

    [Fact]
    public async Task Nach_dem_Zuruecksetzen_gelten_Kennwort_App_und_Codes_von_vorher_nicht_mehr()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        var code = await buero.Sende(gast.Einladende, new GastkontoZuruecksetzen(gast.Id, (await gast.AkteAsync()).Version));
        var neueApp = Zeitcode.NeuerSchluessel();

        await Should.ThrowAsync<Regelverstoss>(() => gast.AnnehmenAsync(code));
        await buero.Sende(AngemeldetePerson.Niemand, new ZugangZuruecksetzen(code, null, null, null, "ganz anderes Eichhörnchen 9", neueApp, Zeitcode.Code(neueApp, buero.Uhr.GetUtcNow().UtcDateTime)));

        await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Gastprobe.Kennwort));
        await gast.KennwortAsync("ganz anderes Eichhörnchen 9");
        buero.Vergehen(TimeSpan.FromSeconds(60));
        await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Appcode()));
        await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Codes[0]));
        await gast.ZweiterFaktorAsync(Zeitcode.Code(neueApp, buero.Uhr.GetUtcNow().UtcDateTime));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(AngemeldetePerson.Niemand, new ZugangZuruecksetzen(code, null, null, null, Gastprobe.Kennwort, neueApp, "1")))).Message.ShouldBe(Einmallink.GiltNicht);
    }

    [Fact]
    public async Task Der_letzte_Weg_sich_anzumelden_bleibt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        var person = (await buero.StammdatenAsync()).Person(gast.Id)!.Angemeldet() with { BestaetigtBis = DateTime.MaxValue };

        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(person, new KennwortEntfernen()))).Message.ShouldContain("einziger Weg");

        (await buero.Sende(person, new MeineAnmeldung()))!.HatKennwort.ShouldBeTrue();
    }

    [Fact]
    public async Task Neue_Wiederherstellungscodes_ersetzen_die_alten()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        var person = (await buero.StammdatenAsync()).Person(gast.Id)!.Angemeldet() with { BestaetigtBis = DateTime.MaxValue };

        var neue = await buero.Sende(person, new CodesErneuern());

        await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Codes[0]));
        (await gast.ZweiterFaktorAsync(neue[0])).RestlicheCodes.ShouldBe(9);
        (await buero.Mit<VerwaltungContext, int>(db => db.Gastanmeldungen.SelectMany(a => a.Codes).CountAsync())).ShouldBe(9);
    }

    private static async Task FalschAsync(Gastprobe gast, string meldung) => (await Should.ThrowAsync<Regelverstoss>(() => gast.KennwortAsync(Falsch))).Message.ShouldBe(meldung);
}
