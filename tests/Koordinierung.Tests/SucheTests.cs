using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Der Suchindex auf der gewählten Datenbank, an Anliegen und Anfragen.</summary>
public sealed class SucheTests
{
    [Theory]
    [InlineData("größte")]
    [InlineData("GROESSTE")]
    [InlineData("Große Strasse")]
    [InlineData("straße groß")]
    [InlineData("cafe")]
    [InlineData("Gehwegpl")]
    [InlineData("gehweg straß bistro")]
    [InlineData("die Platte in der Straße")]
    public async Task Umlaute_Akzente_Wortanfaenge_und_mehrere_Woerter_finden_denselben_Vorgang(string gesucht)
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme("Größte Gehwegplatte") with { Schilderung = "Eine Platte vor dem Café Bistro ragt in die Große Straße." });
        await buero.NehmeAuf("Bank fehlt");

        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, gesucht)).ShouldBe(["Größte Gehwegplatte"]);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, gesucht + " gibtesnicht")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Andere_Formen_eines_Wortes_findet_wo_die_Datenbank_Wortstaemme_kennt()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme("Kronen zu tief") with { Schilderung = "Die Bäume vor den Häusern stehen zu dicht." });

        var treffer = await buero.SucheAsync(buero.Personal.Stadtteilmanagerin, "Baum Haus");

        if (buero.Datenbank.Provider.Name == "PostgreSql")
            treffer["Anliegen"].Treffer.ShouldHaveSingleItem().Schnipsel.MitFundstellen().ShouldContain("Die [Bäume] vor den [Häusern] stehen");
        else treffer.ShouldBeEmpty();
    }

    [Fact]
    public async Task Vermerke_Antworten_Drucksachen_und_Namen_stehen_im_Index_Kontaktdaten_und_Auswertung_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var stm = buero.Personal.Stadtteilmanagerin;
        var anliegen = await buero.NehmeAuf("Platten");
        await buero.Sende(stm, new VermerkHinzufuegen(anliegen, Guid.CreateVersion7(), Vermerkart.Telefonat, Buero.Dienstag.InBerlin().AddHours(-1), "Rückruf vom Ortsamtsleiter."));
        var entwurf = (await buero.Entwurf(anliegen, "Gehweg")) with { Drucksache = "2026/AN/0815", KontaktdatenBeifuegen = true, KontaktdatenGrund = "Einwilligung" };
        var anfrage = await buero.Versende(entwurf);
        await buero.An(anfrage, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Instandsetzung im Frühjahr."));
        await buero.An(anfrage, stm, (a, _) => new AnfrageAuswerten(a.Id, a.Version, "Sehr zufriedenstellend.", true));

        (await buero.TitelAsync(stm, "ortsamtsleiter")).ShouldBe(["Platten"]);
        (await buero.TitelAsync(stm, "frau beispiel kolumbusring")).ShouldBe(["Platten"]);
        (await buero.TitelAsync(stm, "instandsetzung")).ShouldBe(["Gehweg"]);
        (await buero.TitelAsync(stm, "2026/AN/0815")).ShouldBe(["Gehweg"]);
        (await buero.TitelAsync(stm, "tiefbauamt")).ShouldContain("Gehweg");
        (await buero.TitelAsync(buero.Personal.Tiefbauamt, "beispiel")).ShouldBeEmpty();
        (await buero.TitelAsync(buero.Personal.Tiefbauamt, "zufriedenstellend")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Schmral", "Schmarl")]
    [InlineData("schmarll", "Schmarl")]
    [InlineData("Shmarl", "Schmarl")]
    [InlineData("Mueler", "Müller")]
    [InlineData("müler", "Müller")]
    [InlineData("Kolumbusrng", "Kolumbusring")]
    public async Task Ein_Tippfehler_fuehrt_zum_Namen_wie_er_geschrieben_wird(string vertippt, string gemeint)
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme("Markt in Schmarl") with { EinbringerName = "Erna Müller" });

        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, vertippt)).ShouldBe([gemeint]);
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "Rathaus")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Gefunden_und_gezaehlt_wird_nur_was_die_Person_oeffnen_darf()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf("Zwergdackel im Anliegen");
        await buero.Versende(anliegen, "Zwergdackel ans Tiefbauamt");
        await buero.Versende(betreff: "Zwergdackel an beide", beteiligt: "stadtgruen");
        await buero.Sende(buero.Personal.Stadtteilmanagerin, await buero.Entwurf(betreff: "Zwergdackel im Entwurf"));

        await Findet(buero.Personal.Stadtteilmanagerin, ("Anliegen", 1), ("Anfrage", 3));
        await Findet(buero.Personal.Tiefbauamt, ("Anfrage", 2));
        await Findet(buero.Personal.Stadtgruen, ("Anfrage", 1));
        await Findet(buero.Personal.Revision, ("Anfrage", 3));
        await Findet(buero.Personal.Administration);
        await Findet(Personal.OhneRolle);
        (await NummerAsync("ANF-2026-00001", buero.Personal.Stadtgruen)).ShouldBeNull();
        (await NummerAsync("ANL-2026-00001", buero.Personal.Tiefbauamt)).ShouldBeNull();
        (await NummerAsync("ANL-2026-00001", buero.Personal.Stadtteilmanagerin)).ShouldBe($"/koordinierung/anliegen/{anliegen}");

        async Task Findet(SharedKernel.Security.AngemeldetePerson person, params (string, int)[] erwartet) =>
            (await buero.SucheAsync(person, "zwergdackel")).Select(g => (g.Key, g.Value.Anzahl)).ShouldBe(erwartet, ignoreOrder: true);

        async Task<string?> NummerAsync(string nummer, SharedKernel.Security.AngemeldetePerson person)
        {
            await using var bereich = buero.Als(person);
            foreach (var art in bereich.ServiceProvider.GetServices<SharedKernel.Modules.ISuchbeitrag>().SelectMany(b => b.Arten))
                if (await art.AdresseZurNummerAsync(nummer, CancellationToken.None) is { } adresse) return adresse;
            return null;
        }
    }

    [Fact]
    public async Task Treffer_lassen_sich_nach_Stadtteil_und_Tag_eingrenzen_und_Titel_stehen_vor_Text()
    {
        await using var buero = await Buero.OeffnenAsync();
        var stm = buero.Personal.Stadtteilmanagerin;
        await buero.Sende(stm, buero.Aufnahme("Linde im Titel") with { Stadtteil = "gross-klein", EingangAm = buero.Heute.AddDays(-30) });
        await buero.Sende(stm, buero.Aufnahme("Nur im Text") with { Schilderung = "Die Linde ist krank." });
        await buero.Sende(stm, buero.Aufnahme("Noch eine Linde") with { EingangAm = buero.Heute.AddDays(-1) });

        (await buero.TitelAsync(stm, "linde")).ShouldBe(["Noch eine Linde", "Linde im Titel", "Nur im Text"]);
        (await buero.TitelAsync(stm, "linde", new Suchfilter(Stadtteil: "gross-klein"))).ShouldBe(["Linde im Titel"]);
        (await buero.TitelAsync(stm, "linde", new Suchfilter(Von: buero.Heute))).ShouldBe(["Nur im Text"]);
        (await buero.TitelAsync(stm, "linde", new Suchfilter(Bis: buero.Heute.AddDays(-1)))).ShouldBe(["Noch eine Linde", "Linde im Titel"]);
        (await buero.TitelAsync(stm, "linde", new Suchfilter(Von: buero.Heute.AddDays(-5), Bis: buero.Heute.AddDays(-1)))).ShouldBe(["Noch eine Linde"]);
    }

    [Fact]
    public async Task Bricht_die_Transaktion_ab_findet_die_Suche_nichts_davon()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.NehmeAuf("Vorher");
        await buero.Mit<KoordinierungContext, int>(async db =>
        {
            await using var transaktion = await db.Database.BeginTransactionAsync();
            var angaben = new Anliegenangaben("Nachher", "Text", "schmarl", Kanal.Brief, buero.Heute, null, null, null, null, false);
            db.Anliegen.Add(Koordinierung.Anliegen.Anliegen.Aufnehmen(Guid.CreateVersion7(), angaben, Guid.Empty));
            (await db.Anliegen.SingleAsync(a => a.Id == id)).Bearbeiten(angaben);
            await db.SaveChangesAsync();
            await transaktion.RollbackAsync();
            return 0;
        });

        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "nachher")).ShouldBeEmpty();
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "vorher")).ShouldBe(["Vorher"]);
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "nachhr")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Geaendertes_wird_unter_dem_neuen_Wort_gefunden_und_unter_dem_alten_nicht_mehr()
    {
        await using var buero = await Buero.OeffnenAsync();
        var aufnahme = buero.Aufnahme("Zwergdackel") with { EinbringerName = "Erna Tschernobrowkin" };
        await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);
        await buero.Mit<KoordinierungContext, int>(async db =>
        {
            (await db.Anliegen.SingleAsync(a => a.Id == aufnahme.Id)).Bearbeiten(new Anliegenangaben("Mülleimer", "Text", "schmarl", Kanal.Brief, buero.Heute, null, null, null, null, false));
            return await db.SaveChangesAsync();
        });

        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "muelleimer")).ShouldBe(["Mülleimer"]);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "zwergdackel")).ShouldBeEmpty();
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "tschernobrowkin")).ShouldBeEmpty();
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "tschernobrowkn")).ShouldBeEmpty("kein Vorgang nennt die Person mehr");
    }

    [Fact]
    public async Task Mit_dem_Vorgang_geht_alles_aus_dem_Index_auch_der_Name_aus_dem_Wortschatz()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (weg, bleibt) = (buero.Aufnahme("Sitzbank") with { EinbringerName = "Erna Tschernobrowkin" }, buero.Aufnahme("Sitzbank") with { EinbringerName = null, EinbringerKontakt = null, RueckmeldungGewuenscht = false });
        await buero.Sende(buero.Personal.Stadtteilmanagerin, weg);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, bleibt);
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "tschernobrowkn")).ShouldBe(["Tschernobrowkin"]);

        var imIndex = await buero.Mit<KoordinierungContext, int>(async db =>
        {
            db.Anliegen.Remove(await db.Anliegen.SingleAsync(a => a.Id == weg.Id));
            await db.SaveChangesAsync();
            return await db.Set<Suchdokument>().CountAsync();
        });

        imIndex.ShouldBe(1);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "sitzbank")).Count.ShouldBe(1);
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "tschernobrowkn")).ShouldBeEmpty();
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "sitzbnk")).ShouldBe(["Sitzbank"], "steht noch in einem anderen Vorgang");
    }

    [Theory]
    [InlineData("\" OR * AND (")]
    [InlineData("gehweg\" OR \"1\"=\"1")]
    [InlineData("'; DROP TABLE x; --")]
    [InlineData("{Kopf} : gehweg")]
    [InlineData("gehweg:* & !platte | <->")]
    [InlineData("NEAR(gehweg platte, 5)")]
    [InlineData("%_[a-z]^~\\")]
    [InlineData("{0} {1}")]
    [InlineData("🌳 \u0000 \ud83c ﷽ 漢字 مرحبا ½ ª")]
    [InlineData("NOT AND OR")]
    [InlineData("-")]
    public async Task Zeichen_die_Datenbanken_etwas_bedeuten_fuehren_nie_zu_Fehlern(string gesucht)
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.NehmeAuf();

        await buero.SucheAsync(buero.Personal.Stadtteilmanagerin, gesucht);
        await buero.SucheAsync(buero.Personal.Stadtteilmanagerin, string.Concat(Enumerable.Repeat(gesucht, 2000)));
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Text: gesucht))).Anzahl.ShouldBeLessThan(2);
    }

    [Fact]
    public async Task Auch_seltsame_und_sehr_lange_Texte_lassen_sich_speichern_und_finden()
    {
        await using var buero = await Buero.OeffnenAsync();
        var lang = new string('x', 3000) + " " + string.Join(' ', Enumerable.Range(0, 800).Select(i => $"wort{i}"));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme("Ärger 🌳 mit <b>'\"\\</b> ½") with { Schilderung = lang[..8000] });

        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "aerger")).ShouldBe(["Ärger 🌳 mit <b>'\"\\</b> ½"]);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "wort600")).Count.ShouldBe(1);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, new string('x', 2500))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Der_Aufbau_stellt_den_Index_neben_dem_Betrieb_wieder_her_und_geht_nach_einem_Abbruch_weiter()
    {
        await using var buero = await Buero.OeffnenAsync();
        for (var i = 0; i < 3; i++) await buero.NehmeAuf($"Thuja {i}");
        await buero.Versende(betreff: "Thuja als Anfrage");
        await VerderbeAsync(buero);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "thuja")).ShouldBeEmpty();

        var aufbau = buero.Dienste.GetRequiredService<Suchaufbau>();
        await Should.ThrowAsync<OperationCanceledException>(() => aufbau.ErneuernAsync(new Abbruch(), CancellationToken.None));
        var stand = new Mitschrift();
        await aufbau.ErgaenzenAsync(stand, CancellationToken.None);

        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "thuja")).Count.ShouldBe(4);
        (await buero.AehnlicheAsync(buero.Personal.Stadtteilmanagerin, "thjua")).ShouldBe(["Thuja"]);
        stand.Gemeldet[^1].Erledigt.ShouldBe(stand.Gemeldet[^1].Gesamt);
        (await aufbau.ErgaenzenAsync(new Mitschrift(), CancellationToken.None)).ShouldBe(0, "alles steht schon da");
        await aufbau.ErneuernAsync(new Mitschrift(), CancellationToken.None);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "thuja")).Count.ShouldBe(4, "wiederholt ändert sich nichts");
    }

    [Fact]
    public async Task Ein_alter_Stand_ueberschreibt_im_Index_nie_einen_neueren()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.NehmeAuf("Erster Stand");
        await using var alt = buero.Als(buero.Personal.Stadtteilmanagerin);
        var db = alt.ServiceProvider.GetRequiredService<KoordinierungContext>();
        // Der Aufbau hat den Vorgang gelesen …
        var gelesen = await db.Anliegen.AsNoTracking().SingleAsync(a => a.Id == id);
        // … inzwischen wird er geändert …
        await buero.Mit<KoordinierungContext, int>(async neu =>
        {
            (await neu.Anliegen.SingleAsync(a => a.Id == id)).Bearbeiten(new Anliegenangaben("Zweiter Stand", "Text", "schmarl", Kanal.Brief, buero.Heute, null, null, null, null, false));
            return await neu.SaveChangesAsync();
        });
        // … und dann schreibt der Aufbau.
        await Suchindex.SchreibeAsync(db, Suchdokument.Aus("Anliegen", gelesen), CancellationToken.None);

        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "stand")).ShouldBe(["Zweiter Stand"]);
        (await buero.TitelAsync(buero.Personal.Stadtteilmanagerin, "erster")).ShouldBeEmpty();
    }

    /// <summary>Wie nach einer Migration: Die Vorgänge sind da, der Index ist leer und weiß es nicht.</summary>
    private static Task<int> VerderbeAsync(Buero buero) => buero.Mit<KoordinierungContext, int>(db => db.Set<Suchdokument>().ExecuteDeleteAsync());

    private sealed class Abbruch : IFortschritt
    {
        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken) => throw new OperationCanceledException();
    }

    private sealed class Mitschrift : IFortschritt
    {
        public List<(int Erledigt, int Gesamt)> Gemeldet { get; } = [];

        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken)
        {
            Gemeldet.Add((erledigt, gesamt));
            return Task.CompletedTask;
        }
    }
}
