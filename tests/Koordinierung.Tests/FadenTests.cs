using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Der Weg eines Anliegens durch das Büro, von der Tür bis zur Rückmeldung.</summary>
public sealed class FadenTests
{
    [Fact]
    public async Task Vom_Anliegen_ueber_zwei_Aemter_zur_Rueckmeldung_mit_einem_Pruefeintrag_je_Schritt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (stm, tiefbau, gruen) = (buero.Personal.Stadtteilmanagerin, buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);

        var anliegen = await buero.NehmeAuf();
        (await buero.Anliegen(anliegen)).Nummer.ShouldBe("ANL-2026-00001");
        buero.VergehenTage(1);
        var anfrage = await buero.Versende(anliegen, beteiligt: "stadtgruen");
        (await buero.Anliegen(anliegen)).Status.ShouldBe(AnliegenStatus.Weitergeleitet);
        (await buero.Anfrage(anfrage)).Nummer.ShouldBe("ANF-2026-00001");

        buero.VergehenTage(1);
        await buero.An(anfrage, tiefbau, (a, z) => new ZustaendigkeitBestaetigen(a.Id, a.Version, z));
        await buero.An(anfrage, stm, (a, z) => new FristVerlaengern(a.Id, a.Version, z, a.Frist.AddDays(5), "Das Amt wartet auf ein Gutachten."));
        await buero.An(anfrage, gruen, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Der Baum bleibt."));
        (await buero.Anfrage(anfrage)).Gesamtstand.ShouldBe("1 von 2 beantwortet");
        await buero.An(anfrage, tiefbau, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "Wir richten die Platten."));
        await buero.An(anfrage, stm, (a, _) => new AnfrageAuswerten(a.Id, a.Version, "Wird gerichtet.", false));
        await buero.An(anfrage, stm, (a, _) => new AnfrageAbschliessen(a.Id, a.Version));

        var akte = await buero.Anliegen(anliegen);
        akte.RueckmeldungFaellig.ShouldBeTrue();
        var antworten = await buero.Sende(stm, new AntwortenZumAnliegen(anliegen));
        antworten.Select(a => a.Amt).ShouldBe(["Tiefbauamt", "Stadtgrün"], "das federführende Amt zuerst");
        await buero.Sende(stm, new RueckmeldungGeben(anliegen, akte.Version, Rueckmeldungsentwurf.Ergebnis(akte, [.. antworten.Select(a => (a.Amt, a.Text))]), true));
        (await buero.Anliegen(anliegen)).Status.ShouldBe(AnliegenStatus.Abgeschlossen);

        var zurAnfrage = await buero.Protokoll(anfrage);
        zurAnfrage.Select(e => (e.Aktion, e.PersonId, e.Rolle)).ShouldBe(
        [
            (nameof(AnfrageEntwerfen), stm.Id, nameof(Rolle.Stadtteilmanagement)), (nameof(AnfrageVersenden), stm.Id, nameof(Rolle.Stadtteilmanagement)),
            (nameof(ZustaendigkeitBestaetigen), tiefbau.Id, nameof(Rolle.Fachamt)), (nameof(FristVerlaengern), stm.Id, nameof(Rolle.Stadtteilmanagement)),
            (nameof(AnfrageBeantworten), gruen.Id, nameof(Rolle.Fachamt)), (nameof(AnfrageBeantworten), tiefbau.Id, nameof(Rolle.Fachamt)),
            (nameof(AnfrageAuswerten), stm.Id, nameof(Rolle.Stadtteilmanagement)), (nameof(AnfrageAbschliessen), stm.Id, nameof(Rolle.Stadtteilmanagement))
        ]);
        zurAnfrage.Select(e => e.Objektversion).ShouldBe(Enumerable.Range(1, 8));
        zurAnfrage.Select(e => e.Korrelation).ShouldBeUnique("jede Handlung hat ihre eigene Kennung");
        (await buero.Protokoll(anliegen)).Select(e => e.Aktion).ShouldBe([nameof(AnliegenAufnehmen), nameof(AnfrageVersenden), nameof(RueckmeldungGeben)]);
        (await buero.Protokoll(anliegen))[1].Korrelation.ShouldBe(zurAnfrage[1].Korrelation, "Versand und Weiterleitung gehören zusammen");

        zurAnfrage[1].Geaendert().ShouldContain(new AuditChange("Status", "Entwurf", "versandt"));
        zurAnfrage[2].Geaendert().ShouldBe([new AuditChange("Tiefbauamt: Status", "zu bestätigen", "zu beantworten")]);
        zurAnfrage[3].Begruendung.ShouldBe("Das Amt wartet auf ein Gutachten.");
        zurAnfrage[3].Geaendert().ShouldContain(c => c.Feld == "Tiefbauamt: Frist" && c.Alt == "09.12.2026" && c.Neu == "14.12.2026");
        zurAnfrage[5].Geaendert().ShouldContain(new AuditChange("Tiefbauamt: Antwort", null, "Wir richten die Platten."));
        await buero.Versiegeln();
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }

    [Fact]
    public async Task Das_Pruefprotokoll_eines_Anliegens_nennt_keine_Angaben_zur_Person()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.NehmeAuf("Frau Beispiel meldet Gehwegplatten");
        var eintrag = (await buero.Protokoll(id)).Single();
        eintrag.Aenderungen.ShouldNotContain("Beispiel");
        eintrag.Aenderungen.ShouldNotContain("555-0100");
        eintrag.Geaendert().ShouldContain(new AuditChange("Einbringer:in", null, "(personenbezogen)"));
    }

    [Fact]
    public async Task Die_Vorlage_einer_Anfrage_schlaegt_das_Amt_vor_und_laesst_die_Person_weg()
    {
        await using var buero = await Buero.OeffnenAsync();
        var aufnahme = buero.Aufnahme("Frau Beispiel stolpert auf dem Gehweg") with { Schilderung = "Herrn Beispiel und Frau Beispiel erreicht man unter 0381 555-0100." };
        await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);

        var vorlage = await buero.Sende(buero.Personal.Stadtteilmanagerin, new Anfragevorlage(aufnahme.Id));

        vorlage.Entwurf.Federfuehrend.ShouldBe((await buero.AmtAsync("tiefbau")).Id);
        vorlage.Vorschlagsgrund.ShouldBe("Vorschlag, weil im Anliegen „Gehweg“ vorkommt.");
        var bausteine = await buero.Sende(buero.Personal.Stadtteilmanagerin, new TextbausteineFuer(Textverwendungen.Frage.Schluessel, vorlage.Textwerte));
        bausteine.Vorbelegung().ShouldBe("Die einbringende Person und die einbringende Person erreicht man unter die einbringende Person.\n\nOrt: Kolumbusring 5\n\nWir bitten um Ihre Einschätzung und um Auskunft, was bis wann möglich ist.");
        foreach (var text in bausteine.Select(b => b.Text).Append(vorlage.Entwurf.Betreff!))
            (text.Contains("Beispiel"), text.Contains("555-0100")).ShouldBe((false, false), text);
        vorlage.Entwurf.Frist.ShouldBe(new DateOnly(2026, 12, 8), "zehn Werktage");
        vorlage.Kontaktdaten.ShouldBe("Frau Beispiel, 0381 555-0100");
    }

    [Fact]
    public async Task Beim_Vorschlag_des_Amtes_wiegt_der_Betreff_mehr_als_ein_Wort_am_Rande()
    {
        await using var buero = await Buero.OeffnenAsync();
        var aufnahme = buero.Aufnahme("Gehweg am Klenow Tor abgesackt") with { Schilderung = "Der Weg ist abgesackt, Kinderwagen und Familien kommen nicht durch." };
        await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);

        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new Anfragevorlage(aufnahme.Id))).Entwurf.Federfuehrend.ShouldBe((await buero.AmtAsync("tiefbau")).Id);
    }
}
