using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Veranstaltungen;

public sealed class VeranstaltungseinspielungTests
{
    private const string Kopf = "Titel;Beginn;Ende;Stadtteil;Ort;Beschreibung\n";

    [Fact]
    public async Task Gute_Zeilen_werden_Entwuerfe_mit_Ortszeit_und_Kuerzel_des_Stadtteils()
    {
        await using var buero = await Buero.OeffnenAsync();

        (await EinspielenAsync(buero, Kopf + "Fest;01.12.2026 15:00;18:00;groß klein;Hof;Kuchen\nMarkt;02.12.2026 9:00;02.12.2026 12:00;schmarl;Platz;Obst\n")).ShouldBe(new Einspielergebnis(2, 0, 0, 0));

        var fest = (await AlleAsync(buero)).Single(v => v.Titel == "Fest");
        (fest.Status, fest.Stadtteil, fest.Beginn, fest.Ende).ShouldBe((VeranstaltungStatus.Entwurf, "gross-klein", new DateTime(2026, 12, 1, 14, 0, 0), new DateTime(2026, 12, 1, 17, 0, 0)));
    }

    [Fact]
    public async Task Jeder_Fehler_steht_an_seiner_Zeile_und_seinem_Feld()
    {
        await using var buero = await Buero.OeffnenAsync();

        var befunde = await PruefenAsync(buero, Kopf +
            "Fest;31.02.2026 15:00;18:00;Schmarl;Hof;Kuchen\n" +
            ";01.12.2026 15:00;01.12.2026 14:00;Atlantis;Hof;Kuchen\n" +
            "Markt;02.12.2026 9:00;02.12.2026 12:00;Schmarl;Platz;Obst;Zuviel\n");

        befunde.Select(b => b.Zeile.Nummer).ShouldBe([2, 3, 4]);
        befunde.ShouldAllBe(b => b.Art == Zeilenart.Fehlerhaft);
        befunde[0].Fehler.ShouldBe([new Feldfehler("Beginn", "„31.02.2026 15:00“ ist kein Zeitpunkt. Schreiben Sie ihn wie 24.11.2026 18:30.")]);
        befunde[1].Fehler.ShouldBe(
        [
            new Feldfehler("Titel", "Bitte geben Sie einen Titel an."), new Feldfehler("Stadtteil", "Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste."),
            new Feldfehler("Ende", "Das Ende muss nach dem Beginn liegen.")
        ], ignoreOrder: true);
        befunde[2].Fehler.ShouldBe([new Feldfehler(null, "Die Zeile hat mehr Spalten als die Kopfzeile.")]);
        (await AlleAsync(buero)).ShouldBeEmpty("die Vorschau ändert nichts");
    }

    [Fact]
    public async Task Dubletten_fallen_in_der_Datei_und_gegen_den_Bestand_auf()
    {
        await using var buero = await Buero.OeffnenAsync();
        await EinspielenAsync(buero, Kopf + "Fest;01.12.2026 15:00;01.12.2026 18:00;Schmarl;Hof;Kuchen\nMarkt;02.12.2026 9:00;02.12.2026 12:00;Schmarl;Platz;Obst\n");

        var befunde = await PruefenAsync(buero, Kopf +
            "Fest;01.12.2026 15:00;01.12.2026 18:00;Schmarl;Hof;Kuchen\n" +
            "markt;02.12.2026 9:00;02.12.2026 13:00;schmarl;Platz;Obst\n" +
            "Fest;01.12.2026 15:00;01.12.2026 18:00;Groß Klein;Hof;Kuchen\n" +
            "FEST;1.12.2026 15:00;01.12.2026 18:00;schmarl;anderswo;Kuchen\n");

        befunde.Select(b => b.Art).ShouldBe([Zeilenart.Gleich, Zeilenart.Geaendert, Zeilenart.Neu, Zeilenart.Doppelt]);
        befunde[1].Geaendert.ShouldBe(["Titel", "Ende"]);
        befunde[3].Fehler.ShouldBe([new Feldfehler(null, "Steht schon in Zeile 2.")]);
    }

    [Fact]
    public async Task Dieselbe_Datei_zweimal_aendert_nichts()
    {
        await using var buero = await Buero.OeffnenAsync();
        const string datei = Kopf + "Fest;01.12.2026 15:00;01.12.2026 18:00;Schmarl;Hof;\"Kuchen\r\nund Tanz\"\n";
        await EinspielenAsync(buero, datei);
        var vorher = (await AlleAsync(buero)).Select(v => (v.Id, v.Version)).ToList();

        (await EinspielenAsync(buero, datei)).ShouldBe(new Einspielergebnis(0, 0, 1, 0));

        (await AlleAsync(buero)).Select(v => (v.Id, v.Version)).ShouldBe(vorher);
    }

    [Fact]
    public async Task Alles_oder_nichts_heisst_ein_Fehler_in_der_letzten_Zeile_verhindert_alles()
    {
        await using var buero = await Buero.OeffnenAsync();
        var datei = Kopf + Zeilen(1, 1100) + "Kaputt;gestern;01.12.2026 18:00;Schmarl;Hof;Kuchen\n";

        (await Should.ThrowAsync<Regelverstoss>(() => EinspielenAsync(buero, datei, nurGute: false))).Message
            .ShouldBe("Eine Zeile stimmt nicht. Gewünscht war alles oder nichts, deshalb wurde nichts eingespielt.");

        (await AlleAsync(buero)).ShouldBeEmpty();
        (await EinspielenAsync(buero, datei, nurGute: true)).ShouldBe(new Einspielergebnis(1100, 0, 0, 1));
    }

    [Fact]
    public async Task Unterbrochen_geht_es_genau_dort_weiter_und_nichts_ist_doppelt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var einspielung = Guid.CreateVersion7();
        var datei = Kopf + Zeilen(1, 1300);

        await Should.ThrowAsync<OperationCanceledException>(() => EinspielenAsync(buero, datei, nurGute: true, einspielung, new Abbruch(nach: 1000)));
        (await AlleAsync(buero)).Count.ShouldBe(1000);
        // Was inzwischen geschah, ist nicht mehr Sache dieser Einspielung.
        await buero.Mit<OeffentlichkeitsarbeitContext, int>(db => db.Veranstaltungen.Where(v => v.Titel == "Fest 7").ExecuteDeleteAsync());

        (await EinspielenAsync(buero, datei, nurGute: true, einspielung)).ShouldBe(new Einspielergebnis(1300, 0, 0, 0));

        var titel = (await AlleAsync(buero)).Select(v => v.Titel).ToList();
        titel.Count.ShouldBe(1299);
        titel.ShouldBeUnique();
        titel.ShouldNotContain("Fest 7");
        (await EinspielenAsync(buero, datei, nurGute: true, einspielung)).ShouldBe(new Einspielergebnis(1300, 0, 0, 0), "noch einmal tut nichts mehr");
        (await AlleAsync(buero)).Count.ShouldBe(1299);
    }

    [Fact]
    public async Task Eine_Unterbrechung_bei_alles_oder_nichts_hinterlaesst_nichts()
    {
        await using var buero = await Buero.OeffnenAsync();
        var einspielung = Guid.CreateVersion7();
        var datei = Kopf + Zeilen(1, 1300);

        await Should.ThrowAsync<OperationCanceledException>(() => EinspielenAsync(buero, datei, nurGute: false, einspielung, new Abbruch(nach: 1000)));
        (await AlleAsync(buero)).ShouldBeEmpty();

        (await EinspielenAsync(buero, datei, nurGute: false, einspielung)).ShouldBe(new Einspielergebnis(1300, 0, 0, 0));
        (await AlleAsync(buero)).Count.ShouldBe(1300);
    }

    [Fact]
    public async Task Was_der_Vorgang_selbst_verbietet_steht_an_der_Zeile()
    {
        await using var buero = await Buero.OeffnenAsync();
        await EinspielenAsync(buero, Kopf + "Fest;01.12.2026 15:00;01.12.2026 18:00;Schmarl;Hof;Kuchen\n");
        var id = (await AlleAsync(buero)).Single().Id;
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungVeroeffentlichen(id, 1));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungAbsagen(id, 2, "Sturm"));

        var befund = (await PruefenAsync(buero, Kopf + "Fest;01.12.2026 15:00;01.12.2026 18:00;Schmarl;Saal;Kuchen\n")).ShouldHaveSingleItem();

        befund.Art.ShouldBe(Zeilenart.Fehlerhaft);
        befund.Fehler.ShouldHaveSingleItem().Satz.ShouldStartWith("Die Veranstaltung ist abgesagt");
    }

    [Fact]
    public async Task Formeln_und_Skripte_bleiben_Text()
    {
        await using var buero = await Buero.OeffnenAsync();
        await EinspielenAsync(buero, Kopf + "=1+1;01.12.2026 15:00;01.12.2026 18:00;Schmarl;@SUMME(A1);<script>alert(1)</script>\n");
        var veranstaltung = (await AlleAsync(buero)).ShouldHaveSingleItem();
        (veranstaltung.Titel, veranstaltung.Ort, veranstaltung.Beschreibung).ShouldBe(("=1+1", "@SUMME(A1)", "<script>alert(1)</script>"));
    }

    private static string Zeilen(int von, int bis) => string.Concat(Enumerable.Range(von, bis - von + 1).Select(i => $"Fest {i};01.12.2026 15:00;01.12.2026 18:00;Schmarl;Hof;Kuchen\n"));

    private static Task<Einspielergebnis> EinspielenAsync(Buero buero, string csv, bool nurGute = false, Guid? einspielung = null, IFortschritt? fortschritt = null)
    {
        var (tabelle, zuordnung) = Datei(csv);
        return buero.Mit<IEnumerable<IEinspielart>, Einspielergebnis>(
            arten => Art(arten).EinspielenAsync(einspielung ?? Guid.CreateVersion7(), tabelle, zuordnung, nurGute, fortschritt ?? new Abbruch(nach: int.MaxValue), CancellationToken.None),
            buero.Personal.Stadtteilmanagerin);
    }

    private static Task<IReadOnlyList<Zeilenbefund>> PruefenAsync(Buero buero, string csv)
    {
        var (tabelle, zuordnung) = Datei(csv);
        return buero.Mit<IEnumerable<IEinspielart>, IReadOnlyList<Zeilenbefund>>(arten => Art(arten).PruefenAsync(tabelle, zuordnung, CancellationToken.None), buero.Personal.Stadtteilmanagerin);
    }

    private static (Einspieltabelle, Spaltenzuordnung) Datei(string csv)
    {
        var tabelle = Tabellenleser.Lesen(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
        Einspielspalte[] spalten = [.. "Titel;Beginn;Ende;Stadtteil;Ort;Beschreibung".Split(';').Select(s => new Einspielspalte(s, s, true, ""))];
        return (tabelle, Spaltenzuordnung.Vorschlag(spalten, tabelle.Kopf));
    }

    private static IEinspielart Art(IEnumerable<IEinspielart> arten) => arten.Single(a => a.Schluessel == "veranstaltungen");

    private static Task<List<Veranstaltung>> AlleAsync(Buero buero) => buero.Mit<OeffentlichkeitsarbeitContext, List<Veranstaltung>>(db => db.Veranstaltungen.AsNoTracking().ToListAsync());

    /// <summary>Bricht ab, sobald so viele Zeilen erledigt sind.</summary>
    private sealed class Abbruch(int nach) : IFortschritt
    {
        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken) => erledigt >= nach ? throw new OperationCanceledException() : Task.CompletedTask;
    }
}
