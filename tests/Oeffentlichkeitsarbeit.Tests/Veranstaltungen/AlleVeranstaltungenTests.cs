using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Suche;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Veranstaltungen;

public sealed class AlleVeranstaltungenTests
{
    [Fact]
    public async Task Veranstaltungen_lassen_sich_nach_allem_filtern_was_die_Liste_anbietet()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.LegeAn(buero.Angaben("Gestern") with { Beginn = buero.Um(-1, 14), Ende = buero.Um(-1, 16) }, veroeffentlicht: true);
        await buero.LegeAn(buero.Angaben("Läuft seit Wochen") with { Beginn = buero.Um(-30, 8), Ende = buero.Um(0, 18), Stadtteil = "gross-klein" });
        await buero.LegeAn(buero.Angaben("Gerade vorbei") with { Beginn = buero.Um(0, 8), Ende = buero.Um(0, 10) });
        await buero.LegeAn(buero.Angaben("Größtes Fest") with { Ort = "IGA-Park" }, veroeffentlicht: true);
        var abgesagt = await buero.LegeAn(buero.Angaben("Fällt aus") with { Beginn = buero.Um(1, 9) }, veroeffentlicht: true);
        await buero.Sende(buero.Personal.Kollegin, new VeranstaltungAbsagen(abgesagt, 2, "Sturm"));

        await Zeigt(new AlleVeranstaltungen(), "Läuft seit Wochen", "Fällt aus", "Größtes Fest");
        await Zeigt(new AlleVeranstaltungen("unsinn"), "Läuft seit Wochen", "Fällt aus", "Größtes Fest");
        await Zeigt(new AlleVeranstaltungen("vergangene"), "Gerade vorbei", "Gestern");
        await Zeigt(new AlleVeranstaltungen("alle"), "Größtes Fest", "Fällt aus", "Gerade vorbei", "Gestern", "Läuft seit Wochen");
        await Zeigt(new AlleVeranstaltungen(Stadtteil: "gross-klein"), "Läuft seit Wochen");
        await Zeigt(new AlleVeranstaltungen(Status: VeranstaltungStatus.Abgesagt), "Fällt aus");
        await Zeigt(new AlleVeranstaltungen("alle", Status: VeranstaltungStatus.Entwurf), "Gerade vorbei", "Läuft seit Wochen");
        await Zeigt(new AlleVeranstaltungen(Text: "groesstes PARK"), "Größtes Fest");
        await Zeigt(new AlleVeranstaltungen(Text: "park sturm"));
        buero.VergehenTage(1);
        await Zeigt(new AlleVeranstaltungen("vergangene"), "Gerade vorbei", "Gestern", "Läuft seit Wochen");

        async Task Zeigt(AlleVeranstaltungen filter, params string[] titel) => (await buero.Titel(filter)).ShouldBe(titel, filter.ToString());
    }

    [Theory]
    [InlineData("beginn")]
    [InlineData("titel")]
    [InlineData("stadtteil")]
    [InlineData("status")]
    public async Task Veranstaltungen_lassen_sich_nach_jeder_Spalte_auf_und_ab_sortieren(string spalte)
    {
        await using var buero = await Buero.OeffnenAsync();
        foreach (var (titel, stadtteil, tag) in ((string, string, int)[])[("B", "schmarl", 2), ("A", "gross-klein", 3), ("C", "schmarl", 1)])
            await buero.LegeAn(buero.Angaben(titel) with { Stadtteil = stadtteil, Beginn = buero.Um(tag, 9), Ende = buero.Um(tag, 10) }, veroeffentlicht: titel == "A");

        var auf = (await buero.Sende(buero.Personal.Kollegin, new AlleVeranstaltungen(Sortierung: spalte))).Eintraege;
        var ab = (await buero.Sende(buero.Personal.Kollegin, new AlleVeranstaltungen(Sortierung: "-" + spalte))).Eintraege;

        Func<VeranstaltungZeile, IComparable> wert = spalte switch
        {
            "beginn" => z => z.Beginn, "titel" => z => z.Titel, "stadtteil" => z => z.Stadtteil, _ => z => z.Status.ToString()
        };
        auf.Count.ShouldBe(3);
        auf.Select(wert).ShouldBeInOrder(SortDirection.Ascending);
        ab.Select(z => z.Id).ShouldBe(auf.Reverse().Select(z => z.Id));
    }

    [Fact]
    public async Task Die_Liste_blaettert()
    {
        await using var buero = await Buero.OeffnenAsync();
        for (var i = 0; i < 27; i++) await buero.LegeAn(buero.Angaben($"Termin {i:00}"));

        var zweite = await buero.Sende(Personal.MitRolle(Rolle.Redaktion), new AlleVeranstaltungen(Sortierung: "titel", Seite: 2));

        zweite.Anzahl.ShouldBe(27);
        zweite.Eintraege.Select(z => z.Titel).ShouldBe(["Termin 25", "Termin 26"]);
    }

    [Fact]
    public async Task Programme_bekommen_nur_Oeffentliches_der_letzten_31_Tage_nach_Beginn_und_in_Ortszeit()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.LegeAn(buero.Angaben("Entwurf"));
        await buero.LegeAn(buero.Angaben("Zu alt") with { Beginn = buero.Um(-32, 23), Ende = buero.Um(-30, 9) }, veroeffentlicht: true);
        await buero.LegeAn(buero.Angaben("Gerade noch") with { Beginn = buero.Um(-31, 0), Ende = buero.Um(-31, 9) }, veroeffentlicht: true);
        var zurueck = await buero.LegeAn(buero.Angaben("Zurückgenommen"), veroeffentlicht: true);
        await buero.Sende(buero.Personal.Kollegin, new VeranstaltungZuruecknehmen(zurueck, 2));
        var abgesagt = await buero.LegeAn(buero.Angaben("Abgesagt") with { Beginn = buero.Um(1, 9), Veranstalter = null }, veroeffentlicht: true);
        await buero.Sende(buero.Personal.Kollegin, new VeranstaltungAbsagen(abgesagt, 2, "Sturm"));
        await buero.LegeAn(buero.Angaben("Findet statt"), veroeffentlicht: true);

        var alle = await buero.FuerMaschinen();
        var zweite = await buero.FuerMaschinen(seite: 2, groesse: 2);

        alle.Eintraege.Select(v => (v.Titel, v.Abgesagt, v.Absagegrund)).ShouldBe([("Gerade noch", false, null), ("Abgesagt", true, "Sturm"), ("Findet statt", false, null)]);
        alle.Anzahl.ShouldBe(3);
        // Am 24.10. galt noch Sommerzeit, Ende November nicht mehr.
        alle.Eintraege[0].Beginn.ToString("O").ShouldStartWith("2026-10-24T00:00:00.0000000+02:00");
        alle.Eintraege[2].Beginn.ToString("O").ShouldStartWith("2026-11-26T14:00:00.0000000+01:00");
        alle.Eintraege[2].Stadtteil.ShouldBe("Schmarl");
        zweite.Eintraege.ShouldHaveSingleItem().Titel.ShouldBe("Findet statt");
        typeof(VeranstaltungFuerMaschinen).GetProperties().Select(p => p.Name).ShouldBe(
            ["Kennung", "Titel", "Beschreibung", "Ort", "Stadtteil", "Beginn", "Ende", "Veranstalter", "Abgesagt", "Absagegrund"], "mehr ist nicht öffentlich");
    }

    [Fact]
    public async Task Die_Suche_findet_Veranstaltungen_nur_fuer_wen_sie_offen_sind()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben("Straßenfest"));

        foreach (var rolle in Enum.GetValues<Rolle>())
        {
            var gefunden = await buero.SucheAsync(Personal.MitRolle(rolle), "strassenfest");

            if (rolle is Rolle.Stadtteilmanagement or Rolle.Redaktion)
            {
                var treffer = gefunden["Veranstaltung"].Treffer.ShouldHaveSingleItem();
                (treffer.Titel.MitFundstellen(), treffer.Adresse, treffer.Stand, treffer.Datum).ShouldBe(("[Straßenfest]", $"/oeffentlichkeitsarbeit/veranstaltungen/{id}", "Entwurf", new DateOnly(2026, 11, 26)));
            }
            else gefunden.ShouldBeEmpty(rolle.ToString());
        }
    }
}
