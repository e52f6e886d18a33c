using Shouldly;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.SharedKernel;
using Xunit;
using Vorgang = Stadtteilmanagement.Koordinierung.Anliegen.Anliegen;

namespace Stadtteilmanagement.Koordinierung.Tests.Anliegen;

public sealed class AnliegenTests
{
    private static readonly DateTime Jetzt = new(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Bearbeiterin = Guid.CreateVersion7();

    private static readonly Anliegenangaben Angaben = new(
        "Wackelnde Gehwegplatten", "Vor der Nummer 5 steht eine Platte hoch.", "schmarl", Kanal.Telefon, new DateOnly(2026, 11, 23), 2, "Kolumbusring 5", null, null, false);

    [Fact]
    public void Ein_neues_Anliegen_ist_offen_und_braucht_keine_Person()
    {
        var anliegen = Neu();
        (anliegen.Status, anliegen.Offen, anliegen.BearbeiterId).ShouldBe((AnliegenStatus.Neu, true, Bearbeiterin));
        anliegen.EinbringerName.ShouldBeNull();
    }

    [Fact]
    public void Wer_eine_Rueckmeldung_wuenscht_nennt_einen_Kontaktweg() =>
        Should.Throw<Regelverstoss>(() => Neu(Angaben with { RueckmeldungGewuenscht = true, EinbringerKontakt = " " })).Message.ShouldContain("Kontaktweg");

    [Fact]
    public void Ein_Vermerk_bringt_das_Anliegen_in_Klaerung()
    {
        var anliegen = Neu();
        var zeitpunkt = Jetzt.AddHours(-2);
        anliegen.VermerkHinzufuegen(Guid.NewGuid(), Vermerkart.Telefonat, "Angerufen", zeitpunkt, Jetzt, Bearbeiterin);

        anliegen.Status.ShouldBe(AnliegenStatus.InKlaerung);
        var vermerk = anliegen.Vermerke.Single();
        (vermerk.Zeitpunkt, vermerk.Erfasst, vermerk.VerfasserId).ShouldBe((zeitpunkt, Jetzt, Bearbeiterin));
    }

    [Fact]
    public void Ein_Vermerk_haelt_nichts_Kuenftiges_fest() =>
        Should.Throw<Regelverstoss>(() => Neu().VermerkHinzufuegen(Guid.NewGuid(), Vermerkart.Notiz, "x", Jetzt.AddMinutes(1), Jetzt, Bearbeiterin)).Message.ShouldContain("Zukunft");

    [Fact]
    public void Ein_Vermerk_aendert_den_gewaehlten_Weg_nicht()
    {
        var anliegen = InArbeit();
        anliegen.VermerkHinzufuegen(Guid.NewGuid(), Vermerkart.Notiz, "x", Jetzt, Jetzt, Bearbeiterin);
        anliegen.Status.ShouldBe(AnliegenStatus.InArbeit);
    }

    [Fact]
    public void Eine_Wiedervorlage_wird_gesetzt_und_mit_leerem_Tag_samt_Notiz_geloescht()
    {
        var anliegen = Neu();
        anliegen.WiedervorlageSetzen(new DateOnly(2026, 12, 1), "Nachsehen");
        (anliegen.Wiedervorlage, anliegen.WiedervorlageNotiz, anliegen.Status).ShouldBe((new DateOnly(2026, 12, 1), "Nachsehen", AnliegenStatus.InKlaerung));

        anliegen.WiedervorlageSetzen(null, "bleibt nicht");
        (anliegen.Wiedervorlage, anliegen.WiedervorlageNotiz).ShouldBe(((DateOnly?)null, (string?)null));
    }

    [Fact]
    public void Drei_Wege_stehen_offen_selbst_weiterleiten_oder_Klarschiff()
    {
        var selbst = Neu();
        var kollegin = Guid.CreateVersion7();
        selbst.InArbeitNehmen(kollegin);
        (selbst.Status, selbst.BearbeiterId).ShouldBe((AnliegenStatus.InArbeit, kollegin));

        var weiter = Neu();
        weiter.Weiterleiten();
        weiter.Status.ShouldBe(AnliegenStatus.Weitergeleitet);

        var klarschiff = Neu();
        klarschiff.BeiKlarschiffMelden("48213");
        (klarschiff.Status, klarschiff.KlarschiffNummer).ShouldBe((AnliegenStatus.KlarschiffGemeldet, "48213"));
    }

    [Fact]
    public void Selbst_in_Arbeit_nehmen_geht_nur_einmal_ausser_fuer_eine_andere_Person()
    {
        var anliegen = InArbeit();
        Should.Throw<Regelverstoss>(() => anliegen.InArbeitNehmen(Bearbeiterin)).Message.ShouldContain("schon selbst");
        anliegen.InArbeitNehmen(Guid.CreateVersion7());
    }

    [Fact]
    public void Nach_der_Rueckmeldung_bleibt_nur_der_Abschluss()
    {
        var anliegen = InArbeit();
        anliegen.RueckmeldungGeben("Ist gerichtet.", Jetzt);
        (anliegen.Status, anliegen.Rueckmeldung, anliegen.RueckmeldungAm).ShouldBe((AnliegenStatus.Beantwortet, "Ist gerichtet.", Jetzt));

        Should.Throw<Regelverstoss>(() => anliegen.InArbeitNehmen(Guid.NewGuid())).Message.ShouldContain("schon beantwortet");
        Should.Throw<Regelverstoss>(anliegen.Weiterleiten);
        Should.Throw<Regelverstoss>(() => anliegen.BeiKlarschiffMelden("1"));
        anliegen.Abschliessen(Jetzt, []);
        anliegen.Status.ShouldBe(AnliegenStatus.Abgeschlossen);
    }

    [Fact]
    public void Abschliessen_verlangt_dass_etwas_geschehen_ist()
    {
        Should.Throw<Regelverstoss>(() => Neu().Abschliessen(Jetzt, [])).Message.ShouldContain("nichts geschehen");
        var anliegen = InArbeit();
        anliegen.WiedervorlageSetzen(new DateOnly(2026, 12, 1), "Nachsehen");
        anliegen.Abschliessen(Jetzt, []);
        (anliegen.Offen, anliegen.BeendetAm, anliegen.Wiedervorlage, anliegen.WiedervorlageNotiz).ShouldBe((false, Jetzt, (DateOnly?)null, (string?)null));
    }

    [Fact]
    public void Abschliessen_wartet_auf_die_gewuenschte_Rueckmeldung_und_auf_laufende_Anfragen()
    {
        var anliegen = Neu(Angaben with { RueckmeldungGewuenscht = true, EinbringerKontakt = "0381 555-0100" });
        anliegen.InArbeitNehmen(Bearbeiterin);
        Should.Throw<Regelverstoss>(() => anliegen.Abschliessen(Jetzt, [])).Message.ShouldContain("Rückmeldung");
        anliegen.RueckmeldungGeben("Ist gerichtet.", Jetzt);
        Should.Throw<Regelverstoss>(() => anliegen.Abschliessen(Jetzt, ["ANF-2026-00001", "ANF-2026-00002"])).Message.ShouldContain("ANF-2026-00001, ANF-2026-00002");
        anliegen.Offen.ShouldBeTrue();
    }

    [Theory]
    [InlineData(nameof(Ausgang.NichtZustaendig), nameof(AnliegenStatus.NichtZustaendig))]
    [InlineData(nameof(Ausgang.Zurueckgezogen), nameof(AnliegenStatus.Zurueckgezogen))]
    public void Ohne_Ergebnis_beendet_wird_mit_einem_Grund(string ausgang, string status)
    {
        var anliegen = Neu();
        anliegen.Beenden(Enum.Parse<Ausgang>(ausgang), null, Jetzt, []);
        (anliegen.Status, anliegen.Offen).ShouldBe((Enum.Parse<AnliegenStatus>(status), false));
    }

    [Fact]
    public void Ein_Duplikat_nennt_ein_anderes_Anliegen()
    {
        var anliegen = Neu();
        Should.Throw<Regelverstoss>(() => anliegen.Beenden(Ausgang.Duplikat, null, Jetzt, []));
        Should.Throw<Regelverstoss>(() => anliegen.Beenden(Ausgang.Duplikat, anliegen.Id, Jetzt, [])).Message.ShouldContain("seiner selbst");
        var original = Guid.CreateVersion7();
        anliegen.Beenden(Ausgang.Duplikat, original, Jetzt, []);
        (anliegen.Status, anliegen.DuplikatVonId).ShouldBe((AnliegenStatus.Duplikat, original));
    }

    [Fact]
    public void Mit_laufender_Anfrage_wird_nichts_beendet() =>
        Should.Throw<Regelverstoss>(() => Neu().Beenden(Ausgang.NichtZustaendig, null, Jetzt, ["ANF-2026-00001"])).Message.ShouldContain("ANF-2026-00001");

    [Fact]
    public void Beendetes_laesst_sich_nicht_aendern_aber_wieder_oeffnen()
    {
        var anliegen = Neu();
        anliegen.Beenden(Ausgang.Duplikat, Guid.NewGuid(), Jetzt, []);
        Action[] handlungen =
        [
            () => anliegen.Bearbeiten(Angaben), () => anliegen.VermerkHinzufuegen(Guid.NewGuid(), Vermerkart.Notiz, "x", Jetzt, Jetzt, Bearbeiterin),
            () => anliegen.WiedervorlageSetzen(null, null), () => anliegen.InArbeitNehmen(Bearbeiterin), anliegen.Weiterleiten, () => anliegen.BeiKlarschiffMelden("1"),
            () => anliegen.RueckmeldungGeben("x", Jetzt), () => anliegen.Abschliessen(Jetzt, []), () => anliegen.Beenden(Ausgang.NichtZustaendig, null, Jetzt, [])
        ];
        foreach (var handlung in handlungen) Should.Throw<Regelverstoss>(handlung).Message.ShouldContain("Öffnen Sie es");

        anliegen.Wiedereroeffnen();
        (anliegen.Status, anliegen.Offen, anliegen.BeendetAm, anliegen.DuplikatVonId).ShouldBe((AnliegenStatus.InKlaerung, true, (DateTime?)null, (Guid?)null));
        Should.Throw<Regelverstoss>(anliegen.Wiedereroeffnen);
    }

    private static Vorgang Neu(Anliegenangaben? angaben = null) => Vorgang.Aufnehmen(Guid.CreateVersion7(), angaben ?? Angaben, Bearbeiterin);

    private static Vorgang InArbeit()
    {
        var anliegen = Neu();
        anliegen.InArbeitNehmen(Bearbeiterin);
        return anliegen;
    }
}
