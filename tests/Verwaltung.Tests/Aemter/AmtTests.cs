using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Aemter;

public sealed class AmtTests
{
    private static readonly DateOnly Beginn = new(2019, 1, 1);
    private static readonly DateOnly Heute = new(2026, 11, 23);

    private readonly Amt _amt = Amt.Anlegen(Guid.CreateVersion7(), "mobilitaet", "Amt für Mobilität", "Mobilität", Beginn);

    [Fact]
    public void Ein_neues_Amt_traegt_seinen_Namen_von_Anfang_an()
    {
        _amt.BezeichnungAm(Beginn).Name.ShouldBe("Amt für Mobilität");
        _amt.BezeichnungAm(Heute).Kurzname.ShouldBe("Mobilität");
    }

    [Fact]
    public void Der_Schluessel_kommt_von_aussen_damit_zweimal_Absenden_nur_ein_Amt_ergibt()
    {
        var id = Guid.CreateVersion7();

        Amt.Anlegen(id, "sport", "Sportamt", "Sportamt", Beginn).Id.ShouldBe(id);
    }

    [Fact]
    public void Nach_dem_Umbenennen_gilt_ab_heute_der_neue_Name_und_bis_gestern_der_alte()
    {
        _amt.Umbenennen("Amt für Stadtplanung", "Stadtplanung", Heute);

        _amt.BezeichnungAm(Heute).Name.ShouldBe("Amt für Stadtplanung");
        _amt.BezeichnungAm(Heute).Kurzname.ShouldBe("Stadtplanung");
        _amt.BezeichnungAm(Heute.AddDays(-1)).Name.ShouldBe("Amt für Mobilität");
    }

    [Fact]
    public void Zweimal_am_selben_Tag_umbenannt_zaehlt_nur_der_letzte_Name()
    {
        _amt.Umbenennen("Amt für Statdplanung", "Stadtplanung", Heute);
        _amt.Umbenennen("Amt für Stadtplanung", "Stadtplanung", Heute);

        _amt.Bezeichnungen.Select(b => b.Name).ShouldBe(["Amt für Mobilität", "Amt für Stadtplanung"]);
    }

    [Fact]
    public void Umbenennen_meldet_den_neuen_Namen_an_andere_Module()
    {
        _amt.Umbenennen("Amt für Stadtplanung", "Stadtplanung", Heute);

        _amt.Ereignisse.ShouldHaveSingleItem().ShouldBe(new AmtUmbenannt(_amt.Id, "Amt für Stadtplanung", "Stadtplanung"));
    }

    [Fact]
    public void Wer_beide_Namen_laesst_wie_sie_sind_benennt_nicht_um()
    {
        Should.Throw<Regelverstoss>(() => _amt.Umbenennen("Amt für Mobilität", "Mobilität", Heute)).Message.ShouldBe("Das Amt heißt schon so.");

        _amt.Bezeichnungen.Count.ShouldBe(1);
        _amt.Ereignisse.ShouldBeEmpty();
    }

    [Fact]
    public void Nur_den_Kurznamen_zu_aendern_ist_auch_eine_Umbenennung()
    {
        _amt.Umbenennen("Amt für Mobilität", "Verkehr", Heute);

        _amt.BezeichnungAm(Heute).Kurzname.ShouldBe("Verkehr");
        _amt.BezeichnungAm(Heute.AddDays(-1)).Kurzname.ShouldBe("Mobilität");
    }

    [Fact]
    public void Ein_Amt_das_noch_nicht_begonnen_hat_traegt_den_neuen_Namen_von_Anfang_an()
    {
        var beginn = Heute.AddMonths(2);
        var kuenftig = Amt.Anlegen(Guid.CreateVersion7(), "wohnen", "Wohnungsamt", "Wohnen", beginn);

        kuenftig.Umbenennen("Amt für Wohnen", "Wohnen", Heute);

        kuenftig.Bezeichnungen.ShouldHaveSingleItem().Name.ShouldBe("Amt für Wohnen");
        kuenftig.BezeichnungAm(beginn).Name.ShouldBe("Amt für Wohnen");
    }

    [Fact]
    public void Das_Amt_ist_an_seinem_ersten_und_letzten_Tag_gueltig_und_danach_nicht_mehr()
    {
        _amt.Beschreiben(null, null, null, Heute);

        _amt.IstGueltigAm(Beginn.AddDays(-1)).ShouldBeFalse();
        _amt.IstGueltigAm(Beginn).ShouldBeTrue();
        _amt.IstGueltigAm(Heute).ShouldBeTrue();
        _amt.IstGueltigAm(Heute.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void Das_Ende_liegt_nicht_vor_dem_Beginn()
    {
        Should.Throw<Regelverstoss>(() => _amt.Beschreiben(null, "amt@example.org", null, Beginn.AddDays(-1)));

        _amt.Postfach.ShouldBeNull();
        _amt.GueltigBis.ShouldBeNull();
    }

    [Theory]
    [InlineData("Bus, Bahn", "Bus, Bahn")]
    [InlineData(" Bus ;Bahn\r\nRad,", "Bus, Bahn, Rad")]
    [InlineData("Bus, bus, Bahn", "Bus, Bahn")]
    [InlineData(null, "")]
    public void Themen_werden_einheitlich_mit_Komma_getrennt(string? getippt, string gespeichert)
    {
        _amt.Beschreiben(null, null, getippt, null);

        _amt.Themen.ShouldBe(gespeichert);
    }

    [Fact]
    public void Die_Namensgeschichte_nennt_den_neuesten_Namen_zuerst_und_jeden_alten_mit_seinem_letzten_Tag()
    {
        _amt.Umbenennen("Amt für Stadtplanung", "Stadtplanung", Heute);

        Amtsname.Aus(_amt.Bezeichnungen).ShouldBe(
        [
            new Amtsname("Amt für Stadtplanung", "Stadtplanung", Heute, null),
            new Amtsname("Amt für Mobilität", "Mobilität", Beginn, Heute.AddDays(-1))
        ]);
    }
}
