using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.SharedKernel;
using Xunit;
using static Stadtteilmanagement.Koordinierung.Tests.Anfragen.Beispiel;

namespace Stadtteilmanagement.Koordinierung.Tests.Anfragen;

public sealed class AnfrageTests
{
    [Fact]
    public void Ein_Entwurf_nennt_die_Aemter_ohne_dass_sie_schon_am_Zug_sind()
    {
        var anfrage = Entwurf(Stadtgruen);

        anfrage.Status.ShouldBe(AnfrageStatus.Entwurf);
        anfrage.Zustaendigkeiten.Select(z => z.Amtsname).ShouldBe(["Tiefbauamt", "Stadtgrün"]);
        anfrage.Zustaendigkeiten.ShouldAllBe(z => z.Status == ZustaendigkeitStatus.Vorgesehen && !z.Laeuft);
        anfrage.NaechsteFrist.ShouldBeNull();
    }

    [Fact]
    public void Das_federfuehrende_Amt_kann_nicht_zugleich_beteiligt_sein() =>
        Should.Throw<Regelverstoss>(() => Entwurf(Tiefbauamt)).Message.ShouldContain("nicht zugleich beteiligt");

    [Fact]
    public void Kontaktdaten_gehen_nur_mit_einem_Grund_mit()
    {
        Should.Throw<Regelverstoss>(() => Anfrage.Entwerfen(Guid.NewGuid(), Angaben() with { Kontaktdaten = "Frau Probe, 0381 555" }, null, Handelnde, Jetzt))
            .Message.ShouldContain("Grund");

        var anfrage = Anfrage.Entwerfen(Guid.NewGuid(), Angaben() with { Kontaktdaten = "Frau Probe, 0381 555", KontaktdatenGrund = "Einwilligung" }, null, Handelnde, Jetzt);
        anfrage.Kontaktdaten.ShouldBe("Frau Probe, 0381 555");
    }

    [Fact]
    public void Ein_Grund_ohne_Kontaktdaten_wird_nicht_aufbewahrt() =>
        Anfrage.Entwerfen(Guid.NewGuid(), Angaben() with { KontaktdatenGrund = "Einwilligung" }, null, Handelnde, Jetzt).KontaktdatenGrund.ShouldBeNull();

    [Fact]
    public void Beim_Bearbeiten_eines_Entwurfs_bleiben_genannte_Aemter_und_gestrichene_fallen_weg()
    {
        var anfrage = Entwurf(Stadtgruen);
        var tiefbauamt = anfrage.Von(Tiefbauamt).Id;

        anfrage.Bearbeiten(Angaben(Umweltamt));

        anfrage.Zustaendigkeiten.Select(z => z.Amtsname).ShouldBe(["Tiefbauamt", "Umweltamt"]);
        anfrage.Von(Tiefbauamt).Id.ShouldBe(tiefbauamt);
    }

    [Fact]
    public void Mit_dem_Versand_sind_alle_Aemter_am_Zug()
    {
        var anfrage = Versandt(Stadtgruen);

        anfrage.Status.ShouldBe(AnfrageStatus.Versandt);
        anfrage.VersandtAm.ShouldBe(Jetzt);
        anfrage.NaechsteFrist.ShouldBe(Fristende);
        anfrage.Zustaendigkeiten.ShouldAllBe(z => z.Status == ZustaendigkeitStatus.ZuBestaetigen && z.Frist == Fristende);
    }

    [Fact]
    public void Eine_versandte_Anfrage_laesst_sich_weder_bearbeiten_noch_noch_einmal_versenden()
    {
        var anfrage = Versandt();
        Should.Throw<Regelverstoss>(() => anfrage.Bearbeiten(Angaben())).Message.ShouldContain("kein Entwurf mehr");
        Should.Throw<Regelverstoss>(() => anfrage.Versenden(Jetzt, Heute));
    }

    [Fact]
    public void Ein_Entwurf_dessen_Frist_verstrich_wird_nicht_versandt()
    {
        var anfrage = Entwurf();
        Should.Throw<Regelverstoss>(() => anfrage.Versenden(Jetzt, Fristende)).Message.ShouldContain("neue");
        anfrage.Status.ShouldBe(AnfrageStatus.Entwurf);
    }

    [Fact]
    public void Eine_bestaetigte_Zustaendigkeit_ist_zu_beantworten()
    {
        var anfrage = Versandt();
        anfrage.ZustaendigkeitBestaetigen(anfrage.Von(Tiefbauamt).Id);
        anfrage.Von(Tiefbauamt).Status.ShouldBe(ZustaendigkeitStatus.Bestaetigt);
    }

    [Fact]
    public void Lehnt_ein_beteiligtes_Amt_ab_laeuft_die_Anfrage_ohne_es_weiter()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Ablehnen(Stadtgruen);

        anfrage.ZuweisungNoetig.ShouldBeFalse();
        anfrage.Von(Stadtgruen).Ablehnungsgrund.ShouldBe("Privatweg");
        anfrage.Schriftwechsel.Single().Art.ShouldBe(Schreibenart.Ablehnung);
        anfrage.Beantworten(Tiefbauamt);
        anfrage.Status.ShouldBe(AnfrageStatus.Beantwortet);
    }

    [Fact]
    public void Lehnt_das_letzte_ausstehende_Amt_ab_nachdem_die_Federfuehrung_antwortete_ist_die_Anfrage_beantwortet()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Beantworten(Tiefbauamt);
        anfrage.Ablehnen(Stadtgruen);
        anfrage.Status.ShouldBe(AnfrageStatus.Beantwortet);
    }

    [Fact]
    public void Lehnt_das_federfuehrende_Amt_ab_muss_neu_zugewiesen_werden_ehe_die_Anfrage_beantwortet_ist()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Ablehnen(Tiefbauamt);
        anfrage.ZuweisungNoetig.ShouldBeTrue();

        anfrage.Beantworten(Stadtgruen);
        anfrage.Status.ShouldBe(AnfrageStatus.Versandt);

        Should.Throw<Regelverstoss>(() => anfrage.AmtZuweisen(new Empfaenger(Guid.NewGuid(), "Sportamt"), false, Fristende, Jetzt, Heute)).Message.ShouldContain("neues federführendes Amt");
        anfrage.AmtZuweisen(Umweltamt, true, Fristende, Jetzt, Heute);
        anfrage.FederfuehrendesAmtId.ShouldBe(Umweltamt.AmtId);
        anfrage.ZuweisungNoetig.ShouldBeFalse();
        anfrage.Beantworten(Umweltamt);
        anfrage.Status.ShouldBe(AnfrageStatus.Beantwortet);
    }

    [Fact]
    public void Mit_der_Weitergabe_gehen_Federfuehrung_und_Frist_mit()
    {
        var anfrage = Versandt(Stadtgruen);
        var frist = Fristende.AddDays(7);
        anfrage.FristVerlaengern(anfrage.Von(Tiefbauamt).Id, frist, "Winterdienst", Handelnde, Jetzt, Heute);

        anfrage.Weitergeben(Tiefbauamt, Umweltamt);

        anfrage.FederfuehrendesAmtId.ShouldBe(Umweltamt.AmtId);
        anfrage.Von(Umweltamt).Frist.ShouldBe(frist);
        anfrage.Von(Umweltamt).Status.ShouldBe(ZustaendigkeitStatus.ZuBestaetigen);
        anfrage.Von(Tiefbauamt).Status.ShouldBe(ZustaendigkeitStatus.Weitergegeben);
        anfrage.ZuweisungNoetig.ShouldBeFalse();
    }

    [Fact]
    public void Ein_beteiligtes_Amt_gibt_weiter_ohne_die_Federfuehrung_zu_beruehren()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Weitergeben(Stadtgruen, Umweltamt);
        anfrage.FederfuehrendesAmtId.ShouldBe(Tiefbauamt.AmtId);
    }

    [Fact]
    public void Weitergeben_an_sich_selbst_oder_an_ein_beteiligtes_Amt_geht_nicht()
    {
        var anfrage = Versandt(Stadtgruen);
        Should.Throw<Regelverstoss>(() => anfrage.Weitergeben(Tiefbauamt, Tiefbauamt)).Message.ShouldContain("eigenes Amt");
        Should.Throw<Regelverstoss>(() => anfrage.Weitergeben(Tiefbauamt, Stadtgruen)).Message.ShouldContain("schon beteiligt");
    }

    [Fact]
    public void Ein_Zwischenbescheid_bestaetigt_und_verschiebt_die_eigene_Frist()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.ZwischenbescheidGeben(anfrage.Von(Tiefbauamt).Id, "Wir warten auf ein Gutachten.", Fristende.AddDays(10), Handelnde, Jetzt, Heute);

        anfrage.Von(Tiefbauamt).Status.ShouldBe(ZustaendigkeitStatus.Bestaetigt);
        anfrage.Von(Tiefbauamt).Frist.ShouldBe(Fristende.AddDays(10));
        anfrage.Von(Tiefbauamt).UrspruenglicheFrist.ShouldBe(Fristende);
        anfrage.NaechsteFrist.ShouldBe(Fristende, "Stadtgrün hat noch die alte Frist");
        var bescheid = anfrage.Schriftwechsel.Single();
        (bescheid.FristAlt, bescheid.FristNeu).ShouldBe(((DateOnly?)Fristende, (DateOnly?)Fristende.AddDays(10)));
    }

    [Fact]
    public void Ein_Zwischenbescheid_nennt_keinen_vergangenen_Termin()
    {
        var anfrage = Versandt();
        Should.Throw<Regelverstoss>(() => anfrage.ZwischenbescheidGeben(anfrage.Von(Tiefbauamt).Id, "Später.", Heute, Handelnde, Jetzt, Heute));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Eine_Frist_laesst_sich_nur_auf_spaeter_verlaengern(int tage)
    {
        var anfrage = Versandt();
        Should.Throw<Regelverstoss>(() => anfrage.FristVerlaengern(anfrage.Von(Tiefbauamt).Id, Fristende.AddDays(tage), "Grund", Handelnde, Jetzt, Heute))
            .Message.ShouldContain("08.12.2026");
        anfrage.Von(Tiefbauamt).Frist.ShouldBe(Fristende);
    }

    [Fact]
    public void Eine_verlaengerte_Frist_muss_nach_heute_liegen()
    {
        var anfrage = Versandt();
        Should.Throw<Regelverstoss>(() => anfrage.FristVerlaengern(anfrage.Von(Tiefbauamt).Id, Fristende.AddDays(1), "Grund", Handelnde, Jetzt, Fristende.AddDays(1)));
    }

    [Fact]
    public void Erinnert_wird_zweimal_und_danach_eskaliert()
    {
        var anfrage = Versandt();
        anfrage.Erinnern(Tiefbauamt, NachFrist).ShouldBe(Schreibenart.ErsteErinnerung);
        anfrage.Erinnern(Tiefbauamt, NachFrist.AddDays(7)).ShouldBe(Schreibenart.ZweiteErinnerung);
        anfrage.Erinnern(Tiefbauamt, NachFrist.AddDays(14)).ShouldBe(Schreibenart.Eskalation);
        anfrage.Erinnern(Tiefbauamt, NachFrist.AddDays(21)).ShouldBe(Schreibenart.Eskalation);
        anfrage.Schriftwechsel.Select(s => s.Art).Distinct().ShouldBe([Schreibenart.ErsteErinnerung, Schreibenart.ZweiteErinnerung, Schreibenart.Eskalation]);
    }

    [Fact]
    public void Erinnert_wird_erst_nach_Ablauf_der_Frist()
    {
        var anfrage = Versandt();
        Should.Throw<Regelverstoss>(() => anfrage.Erinnern(Tiefbauamt, Fristende)).Message.ShouldContain("läuft noch bis zum 08.12.2026");
    }

    [Fact]
    public void Erinnert_wird_hoechstens_einmal_am_Tag()
    {
        var anfrage = Versandt();
        anfrage.Erinnern(Tiefbauamt, NachFrist);
        Should.Throw<Regelverstoss>(() => anfrage.Erinnern(Tiefbauamt, NachFrist)).Message.ShouldContain("heute schon");
        anfrage.Von(Tiefbauamt).Erinnerungen.ShouldBe(1);
    }

    [Fact]
    public void Wer_geantwortet_hat_wird_nicht_mehr_erinnert()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Beantworten(Stadtgruen);
        Should.Throw<Regelverstoss>(() => anfrage.Erinnern(Stadtgruen, NachFrist)).Message.ShouldContain("schon fertig (beantwortet)");
    }

    [Fact]
    public void Beantwortet_ist_die_Anfrage_erst_wenn_alle_geantwortet_haben()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Beantworten(Stadtgruen);
        anfrage.Status.ShouldBe(AnfrageStatus.Versandt);
        anfrage.Beantworten(Tiefbauamt);
        anfrage.Status.ShouldBe(AnfrageStatus.Beantwortet);
        anfrage.NaechsteFrist.ShouldBeNull();
    }

    [Fact]
    public void Eine_Rueckfrage_oeffnet_die_Anfrage_wieder_und_setzt_die_Erinnerungen_zurueck()
    {
        var anfrage = Versandt();
        anfrage.Erinnern(Tiefbauamt, NachFrist);
        anfrage.Beantworten(Tiefbauamt);
        anfrage.Auswerten("Reicht nicht.");

        anfrage.RueckfrageStellen(anfrage.Von(Tiefbauamt).Id, "Wann genau?", Fristende.AddDays(20), Handelnde, Jetzt, NachFrist);

        anfrage.Status.ShouldBe(AnfrageStatus.Versandt);
        anfrage.NaechsteFrist.ShouldBe(Fristende.AddDays(20));
        anfrage.Von(Tiefbauamt).Erinnerungen.ShouldBe(0);
        anfrage.Von(Tiefbauamt).Antwort.ShouldBe("Im Frühjahr.", "die frühere Antwort bleibt");
        anfrage.Schriftwechsel.Count(s => s.Art == Schreibenart.Antwort).ShouldBe(1);
    }

    [Fact]
    public void Rueckfragen_setzen_eine_Antwort_und_eine_kuenftige_Frist_voraus()
    {
        var anfrage = Versandt(Stadtgruen);
        Should.Throw<Regelverstoss>(() => anfrage.RueckfrageStellen(anfrage.Von(Tiefbauamt).Id, "?", Fristende, Handelnde, Jetzt, Heute)).Message.ShouldContain("noch nicht geantwortet");
        anfrage.Beantworten(Tiefbauamt);
        Should.Throw<Regelverstoss>(() => anfrage.RueckfrageStellen(anfrage.Von(Tiefbauamt).Id, "?", Heute, Handelnde, Jetzt, Heute)).Message.ShouldContain("heutigen Tag");
    }

    [Fact]
    public void Zur_abgeschlossenen_Anfrage_gibt_es_keine_Rueckfrage()
    {
        var anfrage = Ausgewertet();
        anfrage.Abschliessen();
        Should.Throw<Regelverstoss>(() => anfrage.RueckfrageStellen(anfrage.Von(Tiefbauamt).Id, "?", Fristende, Handelnde, Jetzt, Heute));
    }

    [Fact]
    public void Ausgewertet_wird_nach_den_Antworten_und_abgeschlossen_nach_der_Auswertung()
    {
        Should.Throw<Regelverstoss>(() => Versandt().Auswerten("Fazit")).Message.ShouldContain("alle Ämter geantwortet");
        Should.Throw<Regelverstoss>(() => Beantwortet().Abschliessen()).Message.ShouldContain("ausgewertet");

        var anfrage = Beantwortet(Stadtgruen);
        anfrage.Auswerten("Fazit");
        anfrage.Offen.ShouldBeTrue();
        anfrage.Abschliessen();
        (anfrage.Status, anfrage.Offen, anfrage.Auswertung).ShouldBe((AnfrageStatus.Abgeschlossen, false, "Fazit"));
    }

    [Fact]
    public void Nach_dem_Abschluss_geht_nichts_mehr()
    {
        var anfrage = Ausgewertet();
        anfrage.Abschliessen();
        Action[] handlungen =
        [
            () => anfrage.Beantworten(Tiefbauamt), () => anfrage.Ablehnen(Tiefbauamt), () => anfrage.Weitergeben(Tiefbauamt, Umweltamt),
            () => anfrage.AmtZuweisen(Umweltamt, false, Fristende, Jetzt, Heute), () => anfrage.Erinnern(Tiefbauamt, NachFrist), () => anfrage.Auswerten("x"),
            () => anfrage.Abschliessen(), () => anfrage.Zurueckziehen("x", Handelnde, Jetzt), () => anfrage.Versenden(Jetzt, Heute), () => anfrage.Bearbeiten(Angaben())
        ];
        foreach (var handlung in handlungen) Should.Throw<Regelverstoss>(handlung);
        anfrage.Status.ShouldBe(AnfrageStatus.Abgeschlossen);
    }

    [Fact]
    public void Eine_laufende_Anfrage_laesst_sich_zurueckziehen_und_entlaesst_die_Aemter()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Beantworten(Stadtgruen);
        anfrage.Zurueckziehen("Hat sich erledigt.", Handelnde, Jetzt);

        (anfrage.Status, anfrage.Offen, anfrage.NaechsteFrist).ShouldBe((AnfrageStatus.Zurueckgezogen, false, (DateOnly?)null));
        anfrage.Von(Tiefbauamt).Status.ShouldBe(ZustaendigkeitStatus.Entfallen);
        anfrage.Von(Stadtgruen).Status.ShouldBe(ZustaendigkeitStatus.Beantwortet);
    }

    [Fact]
    public void Eine_beantwortete_Anfrage_wird_ausgewertet_und_nicht_zurueckgezogen() =>
        Should.Throw<Regelverstoss>(() => Beantwortet().Zurueckziehen("x", Handelnde, Jetzt)).Message.ShouldContain("Werten Sie");

    [Fact]
    public void Ein_zugewiesenes_Amt_oeffnet_eine_beantwortete_Anfrage_wieder()
    {
        var anfrage = Beantwortet();
        anfrage.AmtZuweisen(Umweltamt, false, Fristende.AddDays(3), Jetzt, Heute);
        (anfrage.Status, anfrage.NaechsteFrist, anfrage.FederfuehrendesAmtId).ShouldBe((AnfrageStatus.Versandt, (DateOnly?)Fristende.AddDays(3), Tiefbauamt.AmtId));
        Should.Throw<Regelverstoss>(() => anfrage.AmtZuweisen(Umweltamt, false, Fristende, Jetzt, Heute)).Message.ShouldContain("schon beteiligt");
    }

    [Fact]
    public void Ein_Entwurf_bekommt_seine_Aemter_durch_Bearbeiten() =>
        Should.Throw<Regelverstoss>(() => Entwurf().AmtZuweisen(Umweltamt, false, Fristende, Jetzt, Heute)).Message.ShouldContain("laufenden");

    [Fact]
    public void Ein_neuer_Amtsname_gilt_fuer_Laufendes_und_laesst_Erledigtes_unberuehrt()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Beantworten(Stadtgruen);
        anfrage.AmtUmbenannt(Tiefbauamt.AmtId, "Straßenbauamt");
        anfrage.AmtUmbenannt(Stadtgruen.AmtId, "Grünflächenamt");

        anfrage.Zustaendigkeiten.Select(z => z.Amtsname).ShouldBe(["Straßenbauamt", "Stadtgrün"]);
    }

    [Fact]
    public void Eine_fremde_Zustaendigkeit_gibt_es_nicht() =>
        Should.Throw<NichtGefunden>(() => Versandt().Beantworten(Guid.NewGuid(), "x", Handelnde, Jetzt));

    [Fact]
    public void Lehnt_die_Federfuehrung_ab_kann_ein_schon_beteiligtes_Amt_sie_uebernehmen()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.ZustaendigkeitAblehnen(anfrage.Von(Tiefbauamt).Id, "nicht unser Weg", Handelnde, Jetzt);
        anfrage.ZuweisungNoetig.ShouldBeTrue();

        anfrage.AmtZuweisen(Stadtgruen, true, Fristende.AddDays(30), Jetzt, Heute);

        anfrage.FederfuehrendesAmtId.ShouldBe(Stadtgruen.AmtId);
        anfrage.ZuweisungNoetig.ShouldBeFalse();
        anfrage.Zustaendigkeiten.Count.ShouldBe(2);
        anfrage.Von(Stadtgruen).Frist.ShouldBe(Fristende);
    }
}
