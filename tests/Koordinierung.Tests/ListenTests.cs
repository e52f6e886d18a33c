using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

public sealed class ListenTests
{
    [Fact]
    public async Task Anliegen_lassen_sich_nach_allem_filtern_was_die_Liste_anbietet()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (stm, kollegin) = (buero.Personal.Stadtteilmanagerin, buero.Personal.Kollegin);
        var alt = buero.Aufnahme("Bank fehlt") with { Stadtteil = "gross-klein", Handlungsfeld = 1, Kanal = Kanal.Brief, EingangAm = buero.Heute.AddDays(-9) };
        var beendet = buero.Aufnahme("Doppelt gemeldet");
        await buero.Sende(stm, alt);
        await buero.Sende(stm, beendet);
        var gehweg = await buero.NehmeAuf("Größte Gehwegplatte");
        await buero.Sende(stm, new AnliegenBeenden(beendet.Id, 1, Ausgang.Zurueckgezogen, null, "Hat angerufen."));
        await buero.Sende(kollegin, new InArbeitNehmen(alt.Id, 1));
        await buero.Sende(stm, new WiedervorlageSetzen(alt.Id, 2, buero.Heute.AddDays(1), "Nachsehen"));
        await buero.Versende(gehweg);

        await Zeigt(new AlleAnliegen(), "Größte Gehwegplatte", "Bank fehlt");
        await Zeigt(new AlleAnliegen(Status: "unsinn"), "Größte Gehwegplatte", "Bank fehlt");
        await Zeigt(new AlleAnliegen(Status: "alle"), "Größte Gehwegplatte", "Bank fehlt", "Doppelt gemeldet");
        await Zeigt(new AlleAnliegen(Status: "beendet"), "Doppelt gemeldet");
        await Zeigt(new AlleAnliegen(Status: nameof(AnliegenStatus.Zurueckgezogen)), "Doppelt gemeldet");
        await Zeigt(new AlleAnliegen(Status: nameof(AnliegenStatus.InArbeit)), "Bank fehlt");
        await Zeigt(new AlleAnliegen(Stadtteil: "gross-klein"), "Bank fehlt");
        await Zeigt(new AlleAnliegen(Handlungsfeld: 1), "Bank fehlt");
        await Zeigt(new AlleAnliegen(Kanal: Kanal.Brief), "Bank fehlt");
        await Zeigt(new AlleAnliegen(Meine: true), "Größte Gehwegplatte");
        await Zeigt(new AlleAnliegen(Text: "GROESSTE platte"), "Größte Gehwegplatte");
        await Zeigt(new AlleAnliegen(Text: "groesste bank"));
        await Zeigt(new AlleAnliegen(Text: "100%_"));
        await Zeigt(new AlleAnliegen(Faellig: true));
        await Zeigt(new AlleAnliegen(Ueberfaellig: true));
        buero.VergehenTage(1);
        await Zeigt(new AlleAnliegen(Faellig: true), "Bank fehlt");
        await Zeigt(new AlleAnliegen(Ueberfaellig: true));
        buero.VergehenTage(1);
        await Zeigt(new AlleAnliegen(Ueberfaellig: true), "Bank fehlt");
        buero.VergehenTage(13);
        await Zeigt(new AlleAnliegen(Ueberfaellig: true), "Größte Gehwegplatte", "Bank fehlt");

        async Task Zeigt(AlleAnliegen filter, params string[] betreffe) =>
            (await buero.Sende(stm, filter)).Eintraege.Select(z => z.Betreff).ShouldBe(betreffe, ignoreOrder: true, filter.ToString());
    }

    [Theory]
    [InlineData("nummer")]
    [InlineData("betreff")]
    [InlineData("stadtteil")]
    [InlineData("status")]
    [InlineData("eingang")]
    [InlineData("wiedervorlage")]
    public async Task Anliegen_lassen_sich_nach_jeder_Spalte_auf_und_ab_sortieren(string spalte)
    {
        await using var buero = await Buero.OeffnenAsync();
        foreach (var (betreff, stadtteil, tage, weg) in ((string, string, int, int)[])[("B", "schmarl", 2, 0), ("A", "gross-klein", 3, 1), ("C", "schmarl", 1, 2)])
        {
            var aufnahme = buero.Aufnahme(betreff) with { Stadtteil = stadtteil, EingangAm = buero.Heute.AddDays(-tage) };
            await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);
            await buero.Sende(buero.Personal.Stadtteilmanagerin, new WiedervorlageSetzen(aufnahme.Id, 1, buero.Heute.AddDays(9 - tage), null));
            if (weg == 1) await buero.Sende(buero.Personal.Stadtteilmanagerin, new InArbeitNehmen(aufnahme.Id, 2));
            if (weg == 2) await buero.Sende(buero.Personal.Stadtteilmanagerin, new BeiKlarschiffMelden(aufnahme.Id, 2, "48213"));
        }

        var auf = (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Sortierung: spalte))).Eintraege;
        var ab = (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Sortierung: "-" + spalte))).Eintraege;

        Func<AnliegenZeile, IComparable> wert = spalte switch
        {
            "nummer" => z => z.Nummer, "betreff" => z => z.Betreff, "stadtteil" => z => z.Stadtteil, "status" => z => z.Status.ToString(),
            "eingang" => z => z.EingangAm, _ => z => z.Wiedervorlage!.Value
        };
        auf.Select(wert).ShouldBeInOrder(SortDirection.Ascending);
        ab.Select(wert).ShouldBeInOrder(SortDirection.Descending);
        auf.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Anfragen_lassen_sich_nach_allem_filtern_was_die_Liste_anbietet()
    {
        await using var buero = await Buero.OeffnenAsync();
        var stm = buero.Personal.Stadtteilmanagerin;
        await buero.Sende(buero.Personal.Kollegin, (await buero.Entwurf(betreff: "Entwurf")) with { Stadtteil = "gross-klein" });
        var baum = await buero.Versende((await buero.Entwurf(betreff: "Baum", beteiligt: "stadtgruen")) with { Frist = buero.Heute.AddDays(1) });
        var abgelehnt = await buero.Versende(betreff: "Abgelehnt");
        await buero.An(abgelehnt, buero.Personal.Tiefbauamt, (a, z) => new ZustaendigkeitAblehnen(a.Id, a.Version, z, "nein"));
        var fertig = await buero.Versende(betreff: "Fertig");
        await buero.An(fertig, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "ja"));
        await Zeigt(new AlleAnfragen(Status: nameof(AnfrageStatus.Beantwortet)), "Fertig");
        await buero.An(fertig, stm, (a, _) => new AnfrageAuswerten(a.Id, a.Version, "gut", true));

        await Zeigt(new AlleAnfragen(), "Entwurf", "Baum", "Abgelehnt");
        await Zeigt(new AlleAnfragen(Status: "wartend"), "Baum", "Abgelehnt");
        await Zeigt(new AlleAnfragen(Status: "beendet"), "Fertig");
        await Zeigt(new AlleAnfragen(Status: nameof(AnfrageStatus.Abgeschlossen)), "Fertig");
        await Zeigt(new AlleAnfragen(Status: nameof(AnfrageStatus.Entwurf)), "Entwurf");
        await Zeigt(new AlleAnfragen(Status: "alle"), "Entwurf", "Baum", "Abgelehnt", "Fertig");
        await Zeigt(new AlleAnfragen(Amt: (await buero.AmtAsync("stadtgruen")).Id), "Baum");
        await Zeigt(new AlleAnfragen(Stadtteil: "gross-klein"), "Entwurf");
        await Zeigt(new AlleAnfragen(Text: "anf-2026-00002"), "Baum");
        await Zeigt(new AlleAnfragen(Zuweisen: true), "Abgelehnt");
        await Zeigt(new AlleAnfragen(Meine: true), "Baum", "Abgelehnt");
        await Zeigt(new AlleAnfragen(Bis: buero.Heute.AddDays(1)), "Baum");
        await Zeigt(new AlleAnfragen(Ueberfaellig: true));
        buero.VergehenTage(2);
        await Zeigt(new AlleAnfragen(Ueberfaellig: true), "Baum");
        (await buero.Sende(stm, new AlleAnfragen(Ueberfaellig: true))).Eintraege.Single().Stand.ShouldBe("0 von 2 beantwortet, Tiefbauamt überfällig, Stadtgrün überfällig");
        (await buero.Sende(stm, new AlleAnfragen(Ueberfaellig: true))).Eintraege.Single().Aemter.ShouldBe("Tiefbauamt (federführend), Stadtgrün");

        async Task Zeigt(AlleAnfragen filter, params string[] betreffe) =>
            (await buero.Sende(stm, filter)).Eintraege.Select(z => z.Betreff).ShouldBe(betreffe, ignoreOrder: true, filter.ToString());
    }

    [Theory]
    [InlineData("nummer")]
    [InlineData("betreff")]
    [InlineData("status")]
    [InlineData("frist")]
    [InlineData("versandt")]
    public async Task Anfragen_lassen_sich_nach_jeder_Spalte_auf_und_ab_sortieren(string spalte)
    {
        await using var buero = await Buero.OeffnenAsync();
        foreach (var (betreff, tage) in ((string, int)[])[("B", 12), ("A", 20), ("C", 15)])
        {
            await buero.Versende((await buero.Entwurf(betreff: betreff)) with { Frist = buero.Heute.AddDays(tage) });
            buero.Vergehen(TimeSpan.FromHours(1));
        }
        var entwurf = await buero.Entwurf(betreff: "D");
        await buero.Sende(buero.Personal.Stadtteilmanagerin, entwurf);

        var auf = (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnfragen(Sortierung: spalte))).Eintraege;
        var ab = (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnfragen(Sortierung: "-" + spalte))).Eintraege;

        Func<AnfrageZeile, IComparable?> wert = spalte switch
        {
            "nummer" => z => z.Nummer, "betreff" => z => z.Betreff, "status" => z => z.Status.ToString(), "frist" => z => z.NaechsteFrist, _ => z => z.VersandtAm
        };
        // Entwürfe haben weder Frist noch Versand; wo Leeres steht, entscheidet die Datenbank.
        auf.Select(wert).Where(w => w is not null).ShouldBeInOrder(SortDirection.Ascending);
        ab.Select(wert).Where(w => w is not null).ShouldBeInOrder(SortDirection.Descending);
        auf.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Geblaettert_wird_in_Seiten_ohne_Doppel_und_ueber_das_Ende_hinaus_zeigt_die_letzte()
    {
        await using var buero = await Buero.OeffnenAsync();
        for (var i = 0; i < Seitenabruf.Groesse + 3; i++) await buero.NehmeAuf($"Anliegen {i}");

        var erste = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen());
        var zweite = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Seite: 2));
        var jenseits = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Seite: int.MaxValue));

        (erste.Angezeigt, erste.Anzahl, erste.Mehr, zweite.Angezeigt).ShouldBe((Seitenabruf.Groesse, Seitenabruf.Groesse + 3, false, 3));
        erste.Eintraege.Concat(zweite.Eintraege).Select(z => z.Id).ShouldBeUnique();
        jenseits.Eintraege.ShouldBe(zweite.Eintraege);
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Seite: -5))).Nummer.ShouldBe(1);
    }

    [Fact]
    public async Task Die_Ausgabe_folgt_dem_Filter_und_steht_ohne_Suchtext_im_Pruefprotokoll()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.NehmeAuf("Platte am Hyperlink");
        await buero.NehmeAuf("Bank");

        var tabelle = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AnliegenAusgeben(new AlleAnliegen(Stadtteil: "schmarl", Text: "hyperlink"), Ausgabeformat.Xlsx));

        (tabelle.Titel, tabelle.Stand, tabelle.Format).ShouldBe(("Anliegen", buero.Heute, Ausgabeformat.Xlsx));
        tabelle.Spalte("Nummer").ShouldBe(["ANL-2026-00001"]);
        tabelle.Spalte("Stadtteil").ShouldBe(["Schmarl"]);
        tabelle.Zeilen.SelectMany(z => z).OfType<string>().ShouldNotContain(z => z.Contains("Frau Beispiel"));

        var eintrag = (await buero.Protokoll(Guid.Empty)).ShouldHaveSingleItem();
        (eintrag.Aktion, eintrag.Objektart, eintrag.PersonId).ShouldBe((nameof(AnliegenAusgeben), Ausgeben.Objektart, buero.Personal.Stadtteilmanagerin.Id));
        eintrag.Geaendert().ShouldBe(
            [new("Liste", null, "Anliegen"), new("Filter", null, "Stadtteil: schmarl; Text: (personenbezogen)"), new("Zeilen", null, "1"), new("Format", null, "XLSX")]);
    }

    [Fact]
    public async Task Auch_Anfragen_und_Arbeitsliste_vermerken_ihre_Ausgabe()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Versende();
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AnfragenAusgeben(new AlleAnfragen(), Ausgabeformat.Csv))).Zeilen.Count.ShouldBe(1);
        (await buero.Sende(buero.Personal.Tiefbauamt, new ArbeitslisteAusgeben(new Arbeitsliste(), Ausgabeformat.Csv))).Spalte("Amt").ShouldBe(["Tiefbauamt"]);
        (await buero.Sende(buero.Personal.Stadtgruen, new ArbeitslisteAusgeben(new Arbeitsliste(), Ausgabeformat.Csv))).Zeilen.ShouldBeEmpty();

        (await buero.Protokoll(Guid.Empty)).Select(e => (e.Aktion, e.Rolle)).ShouldBe(
        [
            (nameof(AnfragenAusgeben), nameof(Rolle.Stadtteilmanagement)),
            (nameof(ArbeitslisteAusgeben), nameof(Rolle.Fachamt)), (nameof(ArbeitslisteAusgeben), nameof(Rolle.Fachamt))
        ]);
    }

    [Fact]
    public async Task Mehr_als_20000_Zeilen_werden_nicht_gekuerzt_sondern_mit_einem_Satz_abgewiesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var ausgabe = new AnliegenAusgeben(new AlleAnliegen(), Ausgabeformat.Csv);

        Task<Tabelle> MitZeilen(int anzahl) => buero.Mit<KoordinierungContext, Tabelle>(
            db => db.AusgebenAsync(ausgabe, "Anliegen", Enumerable.Range(1, anzahl).ToArray(), [("Zahl", z => z)], CancellationToken.None), buero.Personal.Stadtteilmanagerin);

        (await MitZeilen(20_000)).Zeilen.Count.ShouldBe(20_000);
        (await Should.ThrowAsync<Regelverstoss>(() => MitZeilen(20_001))).Message.ShouldBe("Die Auswahl hat mehr als 20.000 Zeilen. Grenzen Sie den Filter ein und geben Sie sie in Teilen aus.");
        (await buero.Protokoll(Guid.Empty)).ShouldHaveSingleItem();
    }
}
