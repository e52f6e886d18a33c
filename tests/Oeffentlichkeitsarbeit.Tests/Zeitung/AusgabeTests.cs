using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Zeitung;

public sealed class AusgabeTests
{
    [Fact]
    public async Task Zum_Druck_fehlt_in_Saetzen_was_im_Impressum_und_auf_den_Seiten_fehlt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, _) = await buero.Geplant(druckerei: null);
        await buero.BisLayout(id);

        var satz = (await Should.ThrowAsync<Regelverstoss>(() => buero.Mit(id, a => new DruckFreigeben(id, a.Version)))).Message;

        satz.ShouldContain("Im Impressum fehlt die Druckerei.");
        satz.ShouldContain("Auf Seite 1 ist ein Platz mit 500 Zeichen noch frei.");
        satz.ShouldNotContain("Herausgeber");
        (await buero.Ausgabe(id)).Fehlt.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Ein_Platz_traegt_genau_einen_Beitrag_und_wird_mit_ihm_wieder_frei()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (ausgabe, plaetze) = await buero.Geplant();
        var (erster, zweiter) = (await buero.Freigegeben("Erster"), await buero.Freigegeben("Zweiter"));
        var vorher = (await buero.Ausgabe(ausgabe)).Version;
        await buero.An(erster, b => new BeitragSetzen(erster, b.Version, plaetze[0]));
        (await buero.Ausgabe(ausgabe)).Version.ShouldBe(vorher + 1, "sonst fiele ein gleichzeitiges Setzen nicht auf");

        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(zweiter, b => new BeitragSetzen(zweiter, b.Version, plaetze[0])))).Message.ShouldContain("schon belegt");
        await Should.ThrowAsync<Regelverstoss>(() => buero.Mit(ausgabe, a => new PlatzEntfernen(ausgabe, a.Version, plaetze[0])));
        await buero.An(erster, b => new BeitragVerschieben(erster, b.Version, "Nächste Ausgabe."));
        await buero.An(zweiter, b => new BeitragSetzen(zweiter, b.Version, plaetze[0]));

        (await buero.Ausgabe(ausgabe)).Plaetze.ShouldHaveSingleItem().Titel.ShouldBe("Zweiter");
    }

    [Fact]
    public async Task Ein_zu_langer_Beitrag_steht_als_Hinweis_am_Platz()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (ausgabe, plaetze) = await buero.Geplant(laenge: 100);
        var id = await buero.Freigegeben(text: new string('x', 101));
        await buero.An(id, b => new BeitragSetzen(id, b.Version, plaetze[0]));
        (await buero.Ausgabe(ausgabe)).Plaetze[0].ZuLang.ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 4000, 0, true, "auf dem ersten Blatt stehen auch Kopf und Inhalt")]
    [InlineData(2, 4000, 0, false, "ein Beitrag füllt ein Blatt")]
    [InlineData(2, 4300, 0, true, "zu lang für ein Blatt")]
    [InlineData(2, 3800, 1, true, "das Bild braucht auch Platz")]
    public void Eine_Seite_die_ueberlaufen_wird_steht_als_Hinweis_da(int seite, int zeichen, int bilder, bool zuVoll, string warum)
    {
        Platzzeile erste = new(Guid.CreateVersion7(), 1, "Titelthema", 5000, Guid.CreateVersion7(), "Kurz", 200, 0), zweite = erste with { Id = Guid.CreateVersion7(), Seite = seite, Zeichen = zeichen, Bilder = bilder };

        Blattfuellung.ZuVoll(seite == 1 ? [zweite] : [erste, zweite]).Any(s => s.StartsWith($"Seite {seite} ", StringComparison.Ordinal)).ShouldBe(zuVoll, warum);
    }

    [Fact]
    public async Task Bilder_kommen_als_JPEG_in_den_Druck()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.InRedaktion();
        await buero.Sende(buero.Redaktion(), new DateiHochladen("beitraege", id, Guid.CreateVersion7(), "garten.png", new MemoryStream(Dateiproben.Bild())));
        var bild = (await buero.Mit<OeffentlichkeitsarbeitContext, IReadOnlyList<Bildangabe>>(db => db.BilderAsync([id], default))).ShouldHaveSingleItem();

        var jpeg = await buero.Mit<IDruckbilder, byte[]?>(bilder => bilder.AlsJpegAsync(bild.Vorschau!, default));

        jpeg!.AsSpan(0, 3).ToArray().ShouldBe([0xFF, 0xD8, 0xFF]);
        (await buero.Mit<IDruckbilder, byte[]?>(bilder => bilder.AlsJpegAsync(new string('0', 64), default))).ShouldBeNull();
    }

    [Fact]
    public void Freie_Plaetze_fuellen_kein_Blatt() =>
        Blattfuellung.ZuVoll([new(Guid.CreateVersion7(), 1, "Titelthema", 5000, null, null, 9000, 0)]).ShouldBeEmpty();

    [Fact]
    public async Task Nach_der_Druckfreigabe_aendert_sich_nichts_mehr_bis_sie_zurueckgenommen_ist()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (ausgabe, plaetze) = await buero.Geplant();
        var id = await buero.Freigegeben();
        await buero.An(id, b => new BeitragSetzen(id, b.Version, plaetze[0]));
        await buero.BisLayout(ausgabe);
        await buero.Mit(ausgabe, a => new DruckFreigeben(ausgabe, a.Version));

        (await Should.ThrowAsync<Regelverstoss>(() => buero.An(id, b => new InRedaktionNehmen(id, b.Version)))).Message.ShouldContain("Druckfreigabe zurück");
        await buero.Mit(ausgabe, a => new DruckfreigabeZuruecknehmen(ausgabe, a.Version));
        await buero.An(id, b => new InRedaktionNehmen(id, b.Version));

        (await buero.Ausgabe(ausgabe)).Plaetze[0].BeitragId.ShouldBeNull();
    }

    [Fact]
    public async Task Jede_Nummer_gibt_es_je_Jahrgang_einmal()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Geplant();
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Geplant())).Message.ShouldContain("gibt es schon");
    }

    [Fact]
    public async Task Die_Ausgabe_zum_Lesen_nennt_Inhalt_Text_und_Impressum_und_maskiert_was_jemand_tippte()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (ausgabe, plaetze) = await buero.Geplant();
        var id = await buero.Freigegeben("Bänke & <b>Beete</b>");
        await buero.An(id, b => new BeitragSetzen(id, b.Version, plaetze[0]));

        var gesetzt = await buero.Sende(buero.Redaktion(), new AusgabeLesen(ausgabe));
        var html = Zeitungsdruck.AlsHtml(gesetzt, new Dictionary<string, byte[]>());

        gesetzt.Probeabzug.ShouldBeTrue();
        html.ShouldContain($"<a href=\"#a{id:N}\">B&#228;nke &amp; &lt;b&gt;Beete&lt;/b&gt;, Seite 1</a>");
        html.ShouldContain("Probeabzug");
        html.ShouldContain("Druck: Druckhaus, Rostock");
    }
}
