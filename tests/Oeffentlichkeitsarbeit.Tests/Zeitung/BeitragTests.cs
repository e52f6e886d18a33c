using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Contracts;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Zeitung;

public sealed class BeitragTests
{
    [Fact]
    public async Task Ein_Beitrag_geht_von_der_Redaktion_in_die_Ueberarbeitung_und_zurueck_bis_zur_Freigabe()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.InRedaktion();

        await buero.An(id, b => new UeberarbeitungErbitten(id, b.Version, "Bitte nennen Sie den Ort."));
        (await buero.Beitrag(id)).Kommentar.ShouldBe("Bitte nennen Sie den Ort.");
        await buero.An(id, b => new BeitragEinreichen(id, b.Version));
        await buero.An(id, b => new InRedaktionNehmen(id, b.Version));
        await buero.An(id, b => new BeitragFreigeben(id, b.Version));

        var akte = await buero.Beitrag(id);
        (akte.Status, akte.Kommentar).ShouldBe((BeitragStatus.Freigegeben, null));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, b => new BeitragBearbeiten(id, b.Version, "Neu", null, "Neu", null, null)))).Message.ShouldContain("wieder in Redaktion");
    }

    [Fact]
    public async Task Abgelehntes_bleibt_abgelehnt_und_braucht_eine_Begruendung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.InRedaktion();

        await Should.ThrowAsync<FluentValidation.ValidationException>(() => buero.An(id, b => new BeitragAblehnen(id, b.Version, " ")));
        await buero.An(id, b => new BeitragAblehnen(id, b.Version, "Das ist eine Anzeige."));

        await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, b => new InRedaktionNehmen(id, b.Version)));
        await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, b => new BeitragVerschieben(id, b.Version, "Später.")));
    }

    [Fact]
    public async Task Ohne_Alternativtext_Rechte_und_Einwilligung_am_Bild_gibt_es_keine_Freigabe()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.InRedaktion();
        var datei = await buero.Sende(buero.Redaktion(), new DateiHochladen("beitraege", id, Guid.CreateVersion7(), "garten.png", new MemoryStream(Dateiproben.Bild())));

        var satz = (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, b => new BeitragFreigeben(id, b.Version)))).Message;
        satz.ShouldContain("garten.png");
        foreach (var fehlt in (string[])["Alternativtext", "Rechte", "Einwilligung"]) satz.ShouldContain(fehlt);
        await buero.Sende(buero.Redaktion(), new DateiBearbeiten(datei.Id, 1, "Hochbeete", "Haus der Familie", null));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, b => new BeitragFreigeben(id, b.Version)))).Message.ShouldContain("keine Personen erkennbar");
        await buero.Sende(buero.Redaktion(), new DateiBearbeiten(datei.Id, 2, "Hochbeete", "Haus der Familie", "keine Personen erkennbar"));
        await buero.An(id, b => new BeitragFreigeben(id, b.Version));

        (await buero.Beitrag(id)).Status.ShouldBe(BeitragStatus.Freigegeben);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), new DateiHochladen("beitraege", id, Guid.CreateVersion7(), "spaet.png", new MemoryStream(Dateiproben.Bild()))))).Message.ShouldContain("stehen fest");
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), new DateiEntfernen(datei.Id, 3, "Anderes Bild gewünscht.")))).Message.ShouldContain("wieder in Redaktion");
        await buero.An(id, b => new InRedaktionNehmen(id, b.Version));
        await buero.Sende(buero.Redaktion(), new DateiEntfernen(datei.Id, 3, "Anderes Bild gewünscht."));
    }

    [Fact]
    public async Task Eine_SVG_mit_Skript_wird_als_Bild_nicht_angenommen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.InRedaktion();
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray();

        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), new DateiHochladen("beitraege", id, Guid.CreateVersion7(), "bild.svg", new MemoryStream(svg))));
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), new DateiHochladen("beitraege", id, Guid.CreateVersion7(), "bild.png", new MemoryStream(svg))));
    }

    [Fact]
    public async Task Bewilligung_Abschluss_und_Beschluss_kuendigen_je_einen_Beitrag_an_auch_doppelt_gemeldet()
    {
        await using var buero = await Buero.OeffnenAsync();
        var faden = Guid.CreateVersion7();
        var bewilligt = new FoerderantragBewilligt(Guid.CreateVersion7(), faden, null, "FA-2026-00001", "Bänke", "Vier Bänke am Klenow Tor.", Guid.CreateVersion7(), "SBZ Börgerhus", "gross-klein", new Geldbetrag(500m), "Stadtteilbudget 2026", new DateOnly(2026, 11, 3));
        var abgeschlossen = new ProjektAbgeschlossen(Guid.CreateVersion7(), faden, "PRJ-2026-00001", "Bänke", "SBZ Börgerhus", "Die Bänke stehen.", new DateOnly(2026, 11, 3));
        var beschluss = Zeitungsschritte.Beschluss();

        await buero.Melden(bewilligt);
        await buero.Melden(bewilligt);
        await buero.Melden(abgeschlossen);
        await buero.Melden(beschluss);
        await buero.Melden(beschluss with { FadenId = Guid.CreateVersion7() });
        await buero.Melden(Zeitungsschritte.Beschluss(antrag: bewilligt.FoerderantragId));
        await buero.Melden(Zeitungsschritte.Beschluss(ergebnis: Beschlussergebnis.Abgelehnt));

        var liste = (await buero.Sende(buero.Redaktion(), new AlleBeitraege(BeitragStatus.Angekuendigt))).Eintraege;
        liste.Select(b => b.Titel).Order(StringComparer.Ordinal).ShouldBe(["Bänke", "Bänke am Klenow Tor", "Geschafft: Bänke"]);
        (await buero.Beitrag(liste.Single(b => b.Titel == "Bänke").Id)).Text.ShouldContain("SBZ Börgerhus");
        await using var bereich = buero.Als(buero.Redaktion());
        var schritte = new List<Fadenschritt>();
        foreach (var beitrag in bereich.ServiceProvider.GetServices<IFadenbeitrag>()) schritte.AddRange(await beitrag.SchritteAsync(faden, default));
        schritte.Count(s => s.Text == "Beitrag für die WIR2 angekündigt").ShouldBe(2);
    }

    [Fact]
    public async Task Mit_dem_Druck_erscheinen_die_gesetzten_Beitraege_und_andere_Module_erfahren_es()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (ausgabe, plaetze) = await buero.Geplant();
        var id = await buero.Freigegeben();
        var anderer = await buero.Freigegeben("Bleibt liegen");
        await buero.An(id, b => new BeitragSetzen(id, b.Version, plaetze[0]));
        await buero.BisLayout(ausgabe);
        await buero.Mit(ausgabe, a => new DruckFreigeben(ausgabe, a.Version));
        await buero.Mit(ausgabe, a => new DruckVermerken(ausgabe, a.Version, buero.Heute));

        (await buero.Beitrag(id)).Status.ShouldBe(BeitragStatus.Veroeffentlicht);
        (await buero.Beitrag(anderer)).Status.ShouldBe(BeitragStatus.Freigegeben);
        (await buero.Gemeldet<BeitragVeroeffentlicht>()).ShouldHaveSingleItem().ShouldContain("WIR2 Nr. 1, 17. Jahrgang");
    }
}
