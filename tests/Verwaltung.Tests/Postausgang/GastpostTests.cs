using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Postausgang;
using Stadtteilmanagement.Verwaltung.Tests.Gaeste;
using Stadtteilmanagement.Verwaltung.Tests.Nachrichten;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Postausgang;

public sealed class GastpostTests
{
    private static Posteinstellungen MitServer => Nachrichtenprobe.Einstellungen() with { Server = "127.0.0.1", Port = 1 };

    [Fact]
    public async Task Die_Einladung_geht_mit_dem_Link_hinaus_und_steht_nirgends_lesbar_in_der_Datenbank()
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync(MitServer);
        var gast = new Gastprobe(probe.Buero);
        var code = await gast.EinladenAsync();

        var brief = await probe.BriefAsync();
        (brief.An, brief.Vertraulich, brief.Anlass).ShouldBe((Gastprobe.EMail, true, null));
        brief.Inhalt!.ShouldNotContain(code);
        (await InhaltAsync(probe, brief))!.Abschnitte.Single().Verweis!.Adresse.ShouldBe("https://intranet.stadt.example/verwaltung/gastzugang/einladung?code=" + code);
    }

    [Fact]
    public async Task Nach_dem_Versand_ist_der_Inhalt_geloescht_und_die_Administration_liest_ihn_nie()
    {
        await using var server = await Hostumgebung.Postserver.StartenAsync();
        await using var probe = await Nachrichtenprobe.OeffnenAsync(Nachrichtenprobe.Einstellungen(server));
        var code = await new Gastprobe(probe.Buero).EinladenAsync();
        var administration = probe.Personal.Administration;
        var zeile = (await probe.Buero.Sende(administration, new AlleBriefe())).Briefe.Eintraege.ShouldHaveSingleItem();
        zeile.Lesbar.ShouldBeFalse();
        await Should.ThrowAsync<NichtGefunden>(() => probe.Buero.Sende(administration, new BriefLesen(zeile.Id)));

        await probe.VersendenAsync();

        MimeKit.MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes((await server.BriefeAsync()).Single().Inhalt))).TextBody!.ShouldContain("/verwaltung/gastzugang/einladung?code=" + code);
        (await probe.BriefAsync()).Inhalt.ShouldBeNull();
    }

    [Theory]
    [InlineData(true, false, true, true)]
    [InlineData(false, true, true, false)]
    [InlineData(false, false, false, false)]
    public async Task Lesen_laesst_sich_ein_Brief_nur_in_Demo_und_Entwicklung_und_ein_EinmalLink_nur_in_der_Demo(bool demo, bool entwicklung, bool schlichtes, bool vertrauliches)
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync(Nachrichtenprobe.Einstellungen() with { Demo = demo, Entwicklung = entwicklung });
        await using (var bereich = probe.Buero.Als(AngemeldetePerson.System))
        {
            var annahme = bereich.ServiceProvider.GetRequiredService<Briefannahme>();
            foreach (var vertraulich in (bool[])[false, true])
                annahme.Aufgeben(new Briefumschlag(null, "Probe", "probe@example.org", "Probe", new Briefinhalt("Guten Tag,", [])) { Vertraulich = vertraulich });
            await bereich.ServiceProvider.GetRequiredService<VerwaltungContext>().SaveChangesAsync();
        }
        await probe.VersendenAsync();

        foreach (var brief in await probe.BriefeAsync()) (await LesbarAsync(brief.Id)).ShouldBe(brief.Vertraulich ? vertrauliches : schlichtes);

        async Task<bool> LesbarAsync(Guid id)
        {
            try { return (await probe.Buero.Sende(probe.Personal.Administration, new BriefLesen(id))).Betreff == "Probe"; }
            catch (NichtGefunden) { return false; }
        }
    }

    [Fact]
    public async Task Zugang_vergessen_verschickt_den_Link_und_zu_unbekannten_Adressen_nichts()
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync(MitServer);
        var gast = await Gastprobe.MitZugangAsync(probe.Buero);
        await VergessenAsync(probe, "gibt-es-nicht@example.org");
        await VergessenAsync(probe, Gastprobe.EMail);

        var brief = (await probe.BriefeAsync()).Single(b => b.Betreff.StartsWith("Neuer Zugang"));
        var link = (await InhaltAsync(probe, brief))!.Abschnitte.Single().Verweis!.Adresse;
        (await probe.Buero.Sende(AngemeldetePerson.Niemand, new Zugangslink(link.Split('=')[1])))!.IstEinladung.ShouldBeFalse();
        (await gast.AkteAsync()).ZugangGewuenschtAm.ShouldBeNull();
    }

    [Fact]
    public async Task Wer_immer_wieder_bittet_fuellt_niemandem_das_Postfach()
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync(MitServer);
        await Gastprobe.MitZugangAsync(probe.Buero);

        for (var i = 0; i < 3; i++) await VergessenAsync(probe, Gastprobe.EMail);
        (await probe.BriefeAsync()).Count(b => b.Betreff.StartsWith("Neuer Zugang")).ShouldBe(1);
        probe.Buero.Vergehen(TimeSpan.FromMinutes(16));
        await VergessenAsync(probe, Gastprobe.EMail);
        (await probe.BriefeAsync()).Count(b => b.Betreff.StartsWith("Neuer Zugang")).ShouldBe(2);
    }

    [Fact]
    public async Task Hat_das_Konto_weitere_Rechte_entscheidet_ein_Mensch_und_die_Administration_erfaehrt_es()
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync(MitServer);
        var gast = await Gastprobe.MitZugangAsync(probe.Buero);
        await probe.Buero.Sende(probe.Personal.Administration, new PersonBearbeiten(gast.Id, 1, "Erna Gast", null, null, [Rolle.Administration], null));

        await VergessenAsync(probe, Gastprobe.EMail);
        await probe.Buero.Zustellen();

        (await probe.BriefeAsync()).ShouldNotContain(b => b.Betreff.StartsWith("Neuer Zugang"));
        (await gast.AkteAsync()).ZugangGewuenschtAm.ShouldNotBeNull();
        (await probe.GlockeAsync(probe.Personal.Administration)).ShouldContain(z => z.Betreff == "Erna Gast wünscht einen neuen Link");
        (await probe.GlockeAsync(probe.Personal.Stadtteilmanagerin)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Geht_keine_EMail_hinaus_sieht_das_Stadtteilmanagement_den_Wunsch_wie_bisher()
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(probe.Buero);

        await VergessenAsync(probe, Gastprobe.EMail);
        await probe.Buero.Zustellen();

        (await probe.BriefeAsync()).ShouldNotContain(b => b.Vertraulich);
        (await gast.AkteAsync()).Stand.ShouldBe(Gaststand.WuenschtLink);
        (await probe.GlockeAsync(probe.Personal.Stadtteilmanagerin)).ShouldContain(z => z.Betreff == "Erna Gast wünscht einen neuen Link");
    }

    [Fact]
    public async Task An_den_Ablauf_wird_je_Ende_einmal_erinnert_der_Gast_und_das_Stadtteilmanagement()
    {
        await using var probe = await Nachrichtenprobe.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(probe.Buero, probe.Buero.Heute.AddDays(31));
        (await probe.AusfuehrenAsync<GastkontenErinnern>()).ShouldBeNull();
        probe.Buero.VergehenTage(1);

        (await probe.AusfuehrenAsync<GastkontenErinnern>()).ShouldBe("An 1 Gastkonto erinnert.");
        (await probe.AusfuehrenAsync<GastkontenErinnern>()).ShouldBeNull();
        await probe.Buero.Zustellen();

        (await probe.BriefeAsync()).Single(b => b.An == Gastprobe.EMail).Betreff.ShouldBe("Ihr Gastkonto läuft am 25.12.2026 ab");
        (await probe.GlockeAsync(probe.Personal.Kollegin)).ShouldHaveSingleItem().Betreff.ShouldBe("Das Gastkonto von Erna Gast läuft am 25.12.2026 ab");
        (await gast.AkteAsync()).Verlauf[0].Aktion.ShouldBe("An den Ablauf erinnert");
    }

    private static Task VergessenAsync(Nachrichtenprobe probe, string eMail) => probe.Buero.Sende(AngemeldetePerson.Niemand, new ZugangVergessen(eMail));

    private static Task<Briefinhalt?> InhaltAsync(Nachrichtenprobe probe, Brief brief) => probe.Buero.Mit<Briefannahme, Briefinhalt?>(b => Task.FromResult(b.Lesen(brief)));
}
