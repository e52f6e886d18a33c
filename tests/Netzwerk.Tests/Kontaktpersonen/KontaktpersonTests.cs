using Shouldly;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.SharedKernel;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests.Kontaktpersonen;

public sealed class KontaktpersonTests
{
    private static readonly DateOnly Heute = new(2026, 11, 24);
    private static readonly Guid Verein = Guid.CreateVersion7();

    [Fact]
    public void Dieselbe_Funktion_ueberlappt_sich_in_einer_Organisation_nicht()
    {
        var kontakt = Neu();
        kontakt.Zuordnen(Guid.CreateVersion7(), Verein, Funktion.Vorstand, Tag(1), Tag(10));

        foreach (var (von, bis) in ((DateOnly?, DateOnly?)[])[(Tag(10), null), (null, Tag(1)), (Tag(3), Tag(4)), (null, null)])
            Should.Throw<Regelverstoss>(() => kontakt.Zuordnen(Guid.CreateVersion7(), Verein, Funktion.Vorstand, von, bis)).Message.ShouldStartWith("Dieselbe Funktion ist dort schon eingetragen: Vorstand, 01.11.2026 bis 10.11.2026.");

        kontakt.Zuordnen(Guid.CreateVersion7(), Verein, Funktion.Vorstand, Tag(11), null);
        kontakt.Zuordnen(Guid.CreateVersion7(), Verein, Funktion.Mitglied, Tag(5), null);
        kontakt.Zuordnen(Guid.CreateVersion7(), Guid.CreateVersion7(), Funktion.Vorstand, Tag(5), null);
        kontakt.Beziehungen.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Eine_Beziehung_zaehlt_nur_an_ihren_Tagen_beide_eingeschlossen(int tag, bool gilt)
    {
        var kontakt = Neu();
        kontakt.Zuordnen(Guid.CreateVersion7(), Verein, Funktion.Vorstand, Tag(5), Tag(10));
        kontakt.Beziehungen.Single().GiltAm(Tag(tag)).ShouldBe(gilt);
    }

    [Fact]
    public void Eine_Beziehung_endet_nicht_vor_ihrem_Beginn_und_nicht_zweimal()
    {
        var kontakt = Neu();
        var id = Guid.CreateVersion7();
        kontakt.Zuordnen(id, Verein, Funktion.Vorstand, Tag(5), null);

        Should.Throw<Regelverstoss>(() => kontakt.BeziehungBeenden(id, Tag(4))).Message.ShouldContain("beginnt erst am 05.11.2026");
        kontakt.BeziehungBeenden(id, Tag(10));
        Should.Throw<Regelverstoss>(() => kontakt.BeziehungBeenden(id, Tag(12))).Message.ShouldBe("Diese Beziehung endet schon am 10.11.2026.");
        // Früher geht noch: Manchmal erfährt man den richtigen Tag erst später.
        kontakt.BeziehungBeenden(id, Tag(8));
        kontakt.Beziehungen.Single().Bis.ShouldBe(Tag(8));
        Should.Throw<NichtGefunden>(() => kontakt.BeziehungBeenden(Guid.CreateVersion7(), Tag(8)));
    }

    [Fact]
    public void Eine_Einwilligung_gilt_je_Angabe_und_Zweck_und_nach_dem_Widerruf_nicht_mehr()
    {
        var kontakt = Neu();
        var id = Guid.CreateVersion7();
        kontakt.EinwilligungEintragen(id, Kontaktangabe.EMail, Zweck.Einladungen, Nachweis(Tag(5)), Heute);

        Should.Throw<Regelverstoss>(() => kontakt.EinwilligungEintragen(Guid.CreateVersion7(), Kontaktangabe.EMail, Zweck.Einladungen, Nachweis(Tag(6)), Heute)).Message.ShouldContain("gilt schon eine Einwilligung vom 05.11.2026");
        kontakt.EinwilligungEintragen(Guid.CreateVersion7(), Kontaktangabe.EMail, Zweck.WeitergabeAnAemter, Nachweis(Tag(6)), Heute);
        Should.Throw<Regelverstoss>(() => kontakt.EinwilligungWiderrufen(id, Tag(4), Heute));
        kontakt.EinwilligungWiderrufen(id, Tag(20), Heute);
        Should.Throw<Regelverstoss>(() => kontakt.EinwilligungWiderrufen(id, Tag(21), Heute)).Message.ShouldContain("schon seit dem 20.11.2026 widerrufen");

        var gilt = (int tag) => kontakt.Einwilligungen.AsQueryable().Where(Einwilligung.GiltAm(Tag(tag))).Any(e => e.Zweck == Zweck.Einladungen);
        (gilt(4), gilt(5), gilt(19), gilt(20)).ShouldBe((false, true, true, false));
        // Danach kann dieselbe Person wieder einwilligen; die Geschichte bleibt.
        kontakt.EinwilligungEintragen(Guid.CreateVersion7(), Kontaktangabe.EMail, Zweck.Einladungen, Nachweis(Tag(22)), Heute);
        kontakt.Einwilligungen.Count(e => e.Zweck == Zweck.Einladungen).ShouldBe(2);
    }

    [Fact]
    public void In_eine_Angabe_die_nicht_gespeichert_ist_und_auf_Vorrat_laesst_sich_nicht_einwilligen()
    {
        var kontakt = Neu();
        Should.Throw<Regelverstoss>(() => kontakt.EinwilligungEintragen(Guid.CreateVersion7(), Kontaktangabe.Anschrift, Zweck.Einladungen, Nachweis(Tag(5)), Heute)).Message.ShouldContain("keine Angabe „Anschrift“");
        Should.Throw<Regelverstoss>(() => kontakt.EinwilligungEintragen(Guid.CreateVersion7(), Kontaktangabe.EMail, Zweck.Einladungen, Nachweis(Heute.AddDays(1)), Heute)).Message.ShouldContain("in der Zukunft");
        kontakt.Einwilligungen.ShouldBeEmpty();
    }

    private static DateOnly Tag(int tag) => new(2026, 11, tag);

    private static Einwilligungsnachweis Nachweis(DateOnly tag) => new(tag, Einwilligungskanal.Papier, "Fassung 1");

    private static Kontaktperson Neu() => Kontaktperson.Anlegen(Guid.CreateVersion7(), new Kontaktangaben("Erika", "Musterfrau", "erika@probe.example", null, null, null, null));
}
