using System.Text;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Zeitung;

public sealed class ZuschriftTests
{
    [Fact]
    public async Task Ueber_den_Link_wird_geschrieben_eingereicht_und_nach_der_Bitte_der_Redaktion_wieder_geschrieben()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, geheimnis) = await Erbeten(buero);

        await Schreiben(buero, geheimnis, text: "Erster Entwurf.");
        await Einreichen(buero, geheimnis, text: "Sechs Hochbeete stehen.");
        (await Blatt(buero, geheimnis))!.Offen.ShouldBeFalse();
        (await Should.ThrowAsync<Regelverstoss>(() => Schreiben(buero, geheimnis, text: "Zu spät."))).Message.ShouldContain("eingereicht");
        await buero.An(id, b => new InRedaktionNehmen(id, b.Version));
        await buero.An(id, b => new UeberarbeitungErbitten(id, b.Version, "Bitte nennen Sie den Ort."));

        var blatt = (await Blatt(buero, geheimnis))!;
        (blatt.Offen, blatt.Kommentar, blatt.Text).ShouldBe((true, "Bitte nennen Sie den Ort.", "Sechs Hochbeete stehen."));
        await Einreichen(buero, geheimnis, text: "Sechs Hochbeete stehen im Garten am Haus der Familie.");
        (await buero.Beitrag(id)).Status.ShouldBe(BeitragStatus.Eingereicht);
    }

    [Fact]
    public async Task Am_letzten_Tag_gilt_der_Link_noch_am_naechsten_nicht_mehr_und_widerrufen_sofort_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (_, geheimnis) = await Erbeten(buero, tage: 3);
        var (zweiter, anderes) = await Erbeten(buero, tage: 30);

        buero.VergehenTage(3);
        (await Blatt(buero, geheimnis))!.Link.ShouldBe(Linkstand.Gueltig);
        buero.VergehenTage(1);
        await buero.Sende(buero.Redaktion(), new PersoenlichenLinkWiderrufen(zweiter, 1));

        foreach (var (geheim, stand) in ((string, Linkstand)[])[(geheimnis, Linkstand.Abgelaufen), (anderes, Linkstand.Widerrufen)])
        {
            var blatt = (await Blatt(buero, geheim))!;
            (blatt.Link, blatt.Titel, blatt.Name).ShouldBe((stand, "", ""), "der Beitrag geht niemanden mehr etwas an");
            (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(AngemeldetePerson.Niemand, new ZuschriftSpeichern(geheim, 1, "Titel", null, "Text", null, null)))).Message.ShouldContain("Redaktion");
            await Should.ThrowAsync<Regelverstoss>(() => Hochladen(buero, geheim));
        }
        (await Blatt(buero, "erfunden")).ShouldBeNull();
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(AngemeldetePerson.Niemand, new ZuschriftSpeichern("erfunden", 1, "Titel", null, "Text", null, null)));
    }

    [Fact]
    public async Task Ein_Link_erreicht_nur_die_Bilder_des_eigenen_Beitrags()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (eigener, geheimnis) = await Erbeten(buero);
        var (fremder, anderes) = await Erbeten(buero);
        await Hochladen(buero, anderes);
        var bild = (await Blatt(buero, anderes))!.Bilder.ShouldHaveSingleItem().DateiId;

        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(AngemeldetePerson.Niemand, new Zuschriftbild(geheimnis, bild)));
        await buero.Sende(AngemeldetePerson.Niemand, new ZuschriftbildEntfernen(geheimnis, bild));
        await Schreiben(buero, geheimnis, bilder: [new(bild, "untergeschoben", null, null, true)]);
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(AngemeldetePerson.PersoenlicherLink, new DateiBearbeiten(bild, 1, "x", null, null)));
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(AngemeldetePerson.PersoenlicherLink, new BeitragAnsicht(fremder)));

        var unberuehrt = (await Blatt(buero, anderes))!.Bilder.ShouldHaveSingleItem();
        unberuehrt.Alternativtext.ShouldBeNull();
        (await Blatt(buero, geheimnis))!.Bilder.ShouldBeEmpty();
        (await buero.Sende(AngemeldetePerson.Niemand, new Zuschriftbild(anderes, bild))).Length.ShouldBeGreaterThan(0);
        await buero.Sende(AngemeldetePerson.Niemand, new ZuschriftbildEntfernen(anderes, bild));
        (await Blatt(buero, anderes))!.Bilder.ShouldBeEmpty();
        eigener.ShouldNotBe(fremder);
    }

    [Fact]
    public async Task Eingereicht_wird_erst_mit_geklaerten_Bildern_und_SVG_oder_PDF_sind_keine()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, geheimnis) = await Erbeten(buero);
        var svg = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

        (await Should.ThrowAsync<Regelverstoss>(() => Hochladen(buero, geheimnis, "bild.png", svg))).Message.ShouldContain("SVG");
        (await Should.ThrowAsync<Regelverstoss>(() => Hochladen(buero, geheimnis, "bild.pdf", Dateiproben.Pdf))).Message.ShouldContain("nur Bilder");
        await Hochladen(buero, geheimnis);
        var bild = (await Blatt(buero, geheimnis))!.Bilder.ShouldHaveSingleItem().DateiId;
        var satz = (await Should.ThrowAsync<Regelverstoss>(() => Einreichen(buero, geheimnis, bilder: [new(bild, "Hochbeete", null, null, false)]))).Message;
        satz.ShouldContain("wer die Rechte hat");
        satz.ShouldContain("Einwilligung");
        await Einreichen(buero, geheimnis, bilder: [new(bild, "Hochbeete", "Foto: Haus der Familie", null, true)]);

        (await buero.Beitrag(id)).Bildmaengel.ShouldBeEmpty();
        (await Blatt(buero, geheimnis))!.Bilder.ShouldHaveSingleItem().Einwilligung.ShouldBe("keine Personen erkennbar");
    }

    [Fact]
    public async Task Ohne_Text_oder_Urheber_wird_zwischengespeichert_aber_nicht_eingereicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, geheimnis) = await Erbeten(buero);

        await Schreiben(buero, geheimnis, text: "");
        await Should.ThrowAsync<ValidationException>(() => Einreichen(buero, geheimnis, text: " "));

        (await buero.Beitrag(id)).Status.ShouldBe(BeitragStatus.Angekuendigt);
    }

    [Fact]
    public async Task Das_Pruefprotokoll_nennt_den_Weg_aber_weder_Geheimnis_noch_Namen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, geheimnis) = await Erbeten(buero);
        await Hochladen(buero, geheimnis);
        var bild = (await Blatt(buero, geheimnis))!.Bilder[0].DateiId;
        await Einreichen(buero, geheimnis, bilder: [new(bild, "Hochbeete", "Foto: Haus der Familie", null, true)]);
        await buero.Sende(buero.Redaktion(), new PersoenlichenLinkWiderrufen(id, 1));

        var eintraege = await buero.Mit<OeffentlichkeitsarbeitContext, List<SharedKernel.Auditing.AuditEntry>>(db => db.Audit.AsNoTracking().Where(e => e.ObjektId == id).OrderBy(e => e.Sequence).ToListAsync());
        eintraege.Select(e => e.Aktion).Distinct().ShouldBe([nameof(BeitragErbitten), nameof(ZuschriftbildHochladen), nameof(ZuschriftEinreichen), nameof(PersoenlichenLinkWiderrufen)]);
        eintraege.Where(e => e.Aktion.StartsWith("Zuschrift")).ShouldAllBe(e => e.PersonId == AngemeldetePerson.PersoenlicherLink.Id && e.Rolle == null);
        foreach (var verschwiegen in (string[])[geheimnis, Geheimnis.Pruefsumme(geheimnis), "Frau Beispiel", "beispiel@example.org"])
            eintraege.ShouldAllBe(e => !e.Aenderungen.Contains(verschwiegen));
        (await buero.Beitrag(id)).Verlauf.Select(v => v.Person).ShouldContain("über den persönlichen Link");
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }

    [Fact]
    public async Task Schreibt_die_Redaktion_zugleich_geht_nichts_still_verloren()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (id, geheimnis) = await Erbeten(buero);
        await buero.An(id, b => new BeitragBearbeiten(id, b.Version, "Titel der Redaktion", null, "", null, null));

        await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(AngemeldetePerson.Niemand, new ZuschriftSpeichern(geheimnis, 1, "Mein Titel", null, "Mein Text", null, null)));

        (await buero.Beitrag(id)).Titel.ShouldBe("Titel der Redaktion");
    }

    [Fact]
    public async Task Einen_Link_gibt_es_nur_zu_einem_Beitrag_an_dem_noch_zu_schreiben_ist_und_ein_Formular_legt_einen_an()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.InRedaktion();
        var link = new PersoenlichenLinkAnlegen(id, Guid.CreateVersion7(), "Frau Beispiel", null, buero.Heute.AddDays(5));

        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), link))).Message.ShouldContain("in Redaktion");
        await buero.An(id, b => new UeberarbeitungErbitten(id, b.Version, "Bitte kürzen."));
        var neu = await buero.Sende(buero.Redaktion(), link);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), link))).Message.ShouldContain("schon angelegt");
        await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Redaktion(), link with { LinkId = Guid.CreateVersion7(), GueltigBis = buero.Heute }));

        (await Blatt(buero, neu.Geheimnis))!.Kommentar.ShouldBe("Bitte kürzen.");
        (await buero.Beitrag(id)).Links.ShouldHaveSingleItem().Stand.ShouldBe(Linkstand.Gueltig);
    }

    private static async Task<(Guid Id, string Geheimnis)> Erbeten(Buero buero, int tage = 30)
    {
        var id = Guid.CreateVersion7();
        return (id, (await buero.Sende(buero.Redaktion(), new BeitragErbitten(id, "Hochbeete", null, "Frau Beispiel", "beispiel@example.org", buero.Heute.AddDays(tage)))).Geheimnis);
    }

    private static Task<Zuschriftblatt?> Blatt(Buero buero, string geheimnis) => buero.Sende(AngemeldetePerson.Niemand, new Zuschrift(geheimnis));

    private static async Task Schreiben(Buero buero, string geheimnis, string text = "Sechs Hochbeete stehen.", IReadOnlyList<Bildeingabe>? bilder = null) =>
        await buero.Sende(AngemeldetePerson.Niemand, new ZuschriftSpeichern(geheimnis, (await Blatt(buero, geheimnis))!.Version, "Hochbeete", null, text, null, bilder));

    private static async Task Einreichen(Buero buero, string geheimnis, string text = "Sechs Hochbeete stehen.", IReadOnlyList<Bildeingabe>? bilder = null) =>
        await buero.Sende(AngemeldetePerson.Niemand, new ZuschriftEinreichen(geheimnis, (await Blatt(buero, geheimnis))!.Version, "Hochbeete", null, text, "Haus der Familie", bilder));

    private static Task Hochladen(Buero buero, string geheimnis, string name = "beet.png", byte[]? inhalt = null) =>
        buero.Sende(AngemeldetePerson.Niemand, new ZuschriftbildHochladen(geheimnis, Guid.CreateVersion7(), name, new MemoryStream(inhalt ?? Dateiproben.Bild())));
}
