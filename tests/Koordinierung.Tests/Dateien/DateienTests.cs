using FluentValidation;
using ImageMagick;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests.Dateien;

public sealed class DateienTests
{
    [Fact]
    public async Task Eine_Datei_haengt_am_Anliegen_und_kommt_unveraendert_zurueck()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();

        var datei = await buero.LadeHoch(anliegen, Dateiproben.Pdf, "Brief von Frau Beispiel.pdf");

        var eintrag = (await buero.Dateien(anliegen)).Dateien.ShouldHaveSingleItem();
        (eintrag.Id, eintrag.Dateiname, eintrag.Art, eintrag.Groesse, eintrag.Abrufbar, eintrag.Befund).ShouldBe((datei.Id, "Brief von Frau Beispiel.pdf", Dateiart.Pdf, Dateiproben.Pdf.Length, true, Virenbefund.OhnePruefung));
        (await buero.Inhalt(datei.Id)).ShouldBe(Dateiproben.Pdf);
    }

    [Fact]
    public async Task Der_Verlauf_nennt_die_Datei_das_Pruefprotokoll_nicht_ihren_Namen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();

        await buero.LadeHoch(anliegen, name: "Frau Beispiel.txt");

        var verlauf = (await buero.Anliegen(anliegen)).Verlauf;
        verlauf[0].Aktion.ShouldBe("Datei hochgeladen");
        verlauf[0].Aenderungen.ShouldContain(a => a.Feld == "Datei" && a.Neu == "Frau Beispiel.txt");
        (verlauf[0].Person, verlauf[0].Rolle).ShouldBe(("Jana Probe", "Stadtteilmanagement"));
        var eintrag = (await buero.Protokoll(anliegen))[^1];
        eintrag.Aenderungen.ShouldNotContain("Beispiel");
        eintrag.Geaendert().ShouldContain(a => a.Feld == "Datei: Prüfsumme");
    }

    [Fact]
    public async Task Eine_Datei_stoert_das_Bearbeiten_ihres_Vorgangs_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var vorher = await buero.Anliegen(anliegen);
        await buero.LadeHoch(anliegen);

        await buero.Sende(buero.Personal.Kollegin, new InArbeitNehmen(anliegen, vorher.Version));

        var konflikt = await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new WiedervorlageSetzen(anliegen, vorher.Version, buero.Heute.AddDays(3), null)));
        (konflikt.AktuelleVersion, konflikt.Seither.Count).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_eine_Datei_auch_gleichzeitig()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var sendung = Guid.CreateVersion7();

        var kennungen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => buero.LadeHoch(anliegen, sendung: sendung))));
        var andere = await buero.LadeHoch(anliegen, Dateiproben.Text("anderer Inhalt"), sendung: sendung);
        var umbenannt = await buero.LadeHoch(anliegen, name: "zweite.txt", sendung: sendung);

        kennungen.Select(k => k.Id).Distinct().ShouldHaveSingleItem();
        (await buero.Dateien(anliegen)).Dateien.Select(d => d.Id).ShouldBe([kennungen[0].Id, andere.Id, umbenannt.Id], ignoreOrder: true);
        (await buero.Protokoll(anliegen)).Count(e => e.Aktion == nameof(DateiHochladen)).ShouldBe(3);
    }

    [Fact]
    public async Task Anliegendateien_sieht_nur_das_Stadtteilmanagement()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        await buero.Versende(anliegen);
        var datei = await buero.LadeHoch(anliegen, Dateiproben.Bild(), "plan.png");

        foreach (var fremd in (AngemeldetePerson[])[buero.Personal.Tiefbauamt, buero.Personal.Revision, Personal.MitRolle(Rolle.Redaktion)])
        {
            await Should.ThrowAsync<NichtGefunden>(() => buero.Dateien(anliegen, fremd));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Datei(datei.Id, fremd));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(datei.Id, wer: fremd));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremd, new Vorschaubild(datei.Id)));
        }
        await Should.ThrowAsync<NichtGefunden>(() => buero.LadeHoch(anliegen, wer: buero.Personal.Tiefbauamt));
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.LadeHoch(anliegen, wer: buero.Personal.Revision));
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Dateien(anliegen, buero.Personal.Administration));
    }

    [Fact]
    public async Task An_der_Anfrage_sieht_jedes_beteiligte_Amt_alle_Dateien_ein_fremdes_und_der_Entwurf_keine()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var entwurf = await buero.Entwurf();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, entwurf);
        var plan = await buero.LadeHoch(entwurf.Id, art: "anfragen", name: "plan.txt");
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(plan.Id, wer: torsten));
        (await buero.Anfrage(entwurf.Id)).Dateien.ShouldBe(["plan.txt"], "die Vorschau vor dem Versand nennt sie");

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new AnfrageVersenden(entwurf.Id, 1));

        (await buero.Inhalt(plan.Id, wer: torsten)).ShouldBe(Dateiproben.Text());
        (await buero.Inhalt(plan.Id, wer: buero.Personal.Revision)).ShouldBe(Dateiproben.Text());
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(plan.Id, wer: silke));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Dateien(entwurf.Id, silke, "anfragen"));
        await Should.ThrowAsync<NichtGefunden>(() => buero.LadeHoch(entwurf.Id, art: "anfragen", wer: silke));
    }

    [Fact]
    public async Task Ein_Amt_fuegt_seiner_Antwort_Dateien_bei_und_aendert_nur_eigene()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var id = await buero.Versende(beteiligt: "stadtgruen");
        var vonUns = await buero.LadeHoch(id, art: "anfragen", name: "frage.txt");
        var vomAmt = await buero.LadeHoch(id, Dateiproben.Pdf, "stellungnahme.pdf", torsten, "anfragen");

        (await buero.Dateien(id, art: "anfragen")).Dateien.Single(d => d.Id == vomAmt.Id).StelleId.ShouldBe((await buero.AmtAsync("tiefbau")).Id);
        (await buero.Inhalt(vomAmt.Id, wer: silke)).ShouldBe(Dateiproben.Pdf);
        foreach (var (fremd, wer) in ((Guid, AngemeldetePerson)[])[(vonUns.Id, torsten), (vomAmt.Id, silke)])
        {
            (await buero.Datei(fremd, wer)).DarfAendern.ShouldBeFalse();
            await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(wer, new DateiEntfernen(fremd, 1, "gehört hier nicht hin")));
            await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(wer, new DateiErsetzen(fremd, 1, "neu.txt", new MemoryStream(Dateiproben.Text("neu")))));
        }
        await buero.Sende(torsten, new DateiEntfernen(vomAmt.Id, 1, "falsches Dokument"));
        (await buero.Dateien(id, art: "anfragen")).Dateien.Select(d => d.Dateiname).ShouldBe(["frage.txt"]);
        (await buero.Protokoll(id))[^1].Rolle.ShouldBe(nameof(Rolle.Fachamt));
    }

    [Fact]
    public async Task Wer_ausserhalb_des_Stadtteilmanagements_eine_Datei_der_Anfrage_abruft_steht_im_Pruefprotokoll()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende();
        var datei = await buero.LadeHoch(id, art: "anfragen");
        await buero.Inhalt(datei.Id);
        await buero.Inhalt(datei.Id, wer: buero.Personal.Tiefbauamt);

        var gelesen = (await buero.Protokoll(id)).Where(e => e.Aktion == nameof(Dateiabruf)).ShouldHaveSingleItem();
        (gelesen.PersonId, gelesen.Rolle).ShouldBe((buero.Personal.Tiefbauamt.Id, nameof(Rolle.Fachamt)));
    }

    [Fact]
    public async Task Am_abgeschlossenen_Vorgang_kommt_nichts_hinzu_aber_was_nicht_dorthin_gehoert_kann_weg()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var datei = await buero.LadeHoch(anliegen);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new AnliegenBeenden(anliegen, 1, Ausgang.Zurueckgezogen, null, "erledigt"));

        (await buero.Dateien(anliegen)).DarfBeifuegen.ShouldBeFalse();
        (await Should.ThrowAsync<Regelverstoss>(() => buero.LadeHoch(anliegen, name: "neu.txt"))).Message.ShouldBe("Das Anliegen ist zurückgezogen. Öffnen Sie es wieder, um Dateien beizufügen.");
        (await buero.Datei(datei.Id)).ShouldSatisfyAllConditions(d => d.DarfAendern.ShouldBeFalse(), d => d.DarfEntfernen.ShouldBeTrue());
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new DateiEntfernen(datei.Id, 1, "enthält fremde Daten"));
        (await buero.Dateien(anliegen)).Dateien.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ein_Amt_das_abgelehnt_hat_fuegt_nichts_mehr_bei()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende(beteiligt: "stadtgruen");
        await buero.An(id, buero.Personal.Stadtgruen, (a, z) => new Stellungnahmen.ZustaendigkeitAblehnen(a.Id, a.Version, z, "nicht unser Baum"));

        (await Should.ThrowAsync<Regelverstoss>(() => buero.LadeHoch(id, art: "anfragen", wer: buero.Personal.Stadtgruen))).Message.ShouldContain("nicht mehr beteiligt");
    }

    [Fact]
    public async Task Ersetzt_bleiben_alle_Fassungen_abrufbar()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var datei = await buero.LadeHoch(anliegen, Dateiproben.Text("erste"), "entwurf.txt");
        var jana = buero.Personal.Stadtteilmanagerin;

        await buero.Sende(jana, Ersetzen("zweite"));
        await buero.Sende(jana, Ersetzen("zweite"));

        var akte = await buero.Datei(datei.Id);
        akte.Fassungen.Select(f => (f.Nummer, f.Dateiname)).ShouldBe([(2, "endgueltig.txt"), (1, "entwurf.txt")], "zweimal abgesandt ist einmal ersetzt");
        (await buero.Inhalt(datei.Id)).ShouldBe(Dateiproben.Text("zweite"));
        (await buero.Inhalt(datei.Id, 1)).ShouldBe(Dateiproben.Text("erste"));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(datei.Id, 3));
        await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(jana, Ersetzen("dritte")));
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(jana, Ersetzen("zweite") with { Version = 2 }))).Message.ShouldContain("derselbe Inhalt");
        (await buero.Dateien(anliegen)).Dateien.ShouldHaveSingleItem().Fassungen.ShouldBe(2);
        (await buero.Anliegen(anliegen)).Verlauf[0].Aktion.ShouldBe("Datei ersetzt");

        DateiErsetzen Ersetzen(string text) => new(datei.Id, 1, "endgueltig.txt", new MemoryStream(Dateiproben.Text(text)));
    }

    [Fact]
    public async Task Entfernt_ist_sie_weg_der_Grund_bleibt_der_Name_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var datei = await buero.LadeHoch(anliegen, name: "Frau Beispiel.txt");
        await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new DateiEntfernen(datei.Id, 1, " ")));

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new DateiEntfernen(datei.Id, 1, "gehört zu einem anderen Anliegen"));

        await Should.ThrowAsync<NichtGefunden>(() => buero.Datei(datei.Id));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(datei.Id));
        var verlauf = (await buero.Anliegen(anliegen)).Verlauf[0];
        (verlauf.Aktion, verlauf.Begruendung).ShouldBe(("Datei entfernt", "gehört zu einem anderen Anliegen"));
        verlauf.Aenderungen.ShouldContain(a => a.Feld == "Datei" && a.Neu == "entfernte Datei");
        (await buero.Fassungen(datei.Id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Sha256.ShouldBeNull(), f => f.Dateiname.ShouldBeEmpty());
    }

    [Fact]
    public async Task Ein_Foto_verliert_seine_Aufnahmedaten_das_Original_bleibt_nur_auf_Wunsch()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var foto = Dateiproben.Bild(MagickFormat.Jpeg, mitAufnahmedaten: true);

        var ohne = await buero.LadeHoch(anliegen, foto, "spielplatz.jpg");
        var mit = await buero.LadeHoch(anliegen, foto, "gehweg.jpg", original: true);

        foreach (var id in (Guid[])[ohne.Id, mit.Id])
            using (var gelesen = new MagickImage(await buero.Inhalt(id))) gelesen.GetExifProfile().ShouldBeNull();
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(ohne.Id, art: Abrufart.Original));
        (await buero.Inhalt(mit.Id, art: Abrufart.Original)).ShouldBe(foto);
        await using var vorschau = await buero.Sende(buero.Personal.Stadtteilmanagerin, new Vorschaubild(ohne.Id, Groesse: Vorschaugroesse.Klein));
        using var klein = new MagickImage(vorschau);
        (klein.Format, Math.Max(klein.Width, klein.Height)).ShouldBe((MagickFormat.WebP, 160u));
    }

    [Fact]
    public async Task Angaben_zum_Bild_lassen_sich_festhalten()
    {
        await using var buero = await Buero.OeffnenAsync();
        var datei = await buero.LadeHoch(await buero.NehmeAuf(), Dateiproben.Bild(), "fest.png");

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new DateiBearbeiten(datei.Id, 1, " Kinder am Schmarler Bach ", "Foto: Hütte e. V.", ""));

        var akte = await buero.Datei(datei.Id);
        (akte.Alternativtext, akte.Rechte, akte.Einwilligung).ShouldBe(("Kinder am Schmarler Bach", "Foto: Hütte e. V.", null));
        await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(buero.Personal.Kollegin, new DateiBearbeiten(datei.Id, 1, "anders", null, null)));
    }

    [Fact]
    public async Task Ein_abgelehnter_Inhalt_hinterlaesst_nichts()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();

        await Should.ThrowAsync<Regelverstoss>(() => buero.LadeHoch(anliegen, Dateiproben.Text("<svg onload=alert(1)>"), "bild.jpg"));
        await Should.ThrowAsync<Regelverstoss>(() => buero.LadeHoch(anliegen, []));
        await Should.ThrowAsync<Regelverstoss>(() => buero.LadeHoch(anliegen, new byte[26 * 1024 * 1024]));

        (await buero.Dateien(anliegen)).Dateien.ShouldBeEmpty();
        Directory.EnumerateFiles(buero.Dateiordner, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Abfragen_zu_Dateien()
    {
        await using var probe = new SqlServerProbe();
        await probe.AbfragenAsync(typeof(Datei).Assembly, new Vorgangsdateien("anfragen", Guid.NewGuid()), new Vorgangsdateien("anliegen", Guid.NewGuid()));
        await probe.MitDienstAsync<IEnumerable<IDateiverweise>>(async verweise =>
        {
            foreach (var verweis in verweise) await verweis.GebrauchteAsync([new string('a', 64)], CancellationToken.None);
        });
        await probe.MitDienstAsync<Dateipruefung>(p => p.PruefenAsync(CancellationToken.None));

        probe.Pruefe(mindestens: 10);
        probe.Sql.ShouldContain(s => s.Contains("[koordinierung].[Dateifassung]"));
    }

    [Fact]
    public async Task Kein_Befehl_zu_Dateien_geht_ohne_Rolle()
    {
        await using var buero = await Buero.OeffnenAsync();
        await Rechteprobe.BestehenAsync(buero, typeof(Datei).Assembly);
    }
}
