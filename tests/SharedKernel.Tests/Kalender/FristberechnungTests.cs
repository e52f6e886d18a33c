using CsCheck;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;
using static Stadtteilmanagement.SharedKernel.Tests.Kalender.Tage;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

public sealed class FristberechnungTests
{
    [Theory]
    [InlineData("17.12.2026", 10, "10 Werktage ab 17.12.2026; Wochenenden, 25.12. und 01.01. übersprungen; Ablauf 04.01.2027")]
    [InlineData("23.11.2026", 1, "1 Werktag ab 23.11.2026; Ablauf 24.11.2026")]
    [InlineData("23.11.2026", 4, "4 Werktage ab 23.11.2026; Ablauf 27.11.2026")]
    [InlineData("20.11.2026", 1, "1 Werktag ab 20.11.2026; Wochenende übersprungen; Ablauf 23.11.2026")]
    [InlineData("21.11.2026", 1, "1 Werktag ab 21.11.2026; Wochenende übersprungen; Ablauf 23.11.2026")]
    [InlineData("22.11.2026", 1, "1 Werktag ab 22.11.2026; Ablauf 23.11.2026")]
    [InlineData("20.11.2026", 6, "6 Werktage ab 20.11.2026; Wochenenden übersprungen; Ablauf 30.11.2026")]
    [InlineData("30.04.2025", 1, "1 Werktag ab 30.04.2025; 01.05. übersprungen; Ablauf 02.05.2025")]
    [InlineData("24.12.2026", 1, "1 Werktag ab 24.12.2026; Wochenende und 25.12. übersprungen; Ablauf 28.12.2026")]
    [InlineData("02.01.2026", 260, "260 Werktage ab 02.01.2026; Wochenenden und 7 Feiertage übersprungen; Ablauf 12.01.2027")]
    public void Eine_Frist_in_Werktagen_erklaert_was_sie_uebersprang(string beginn, int werktage, string erklaerung) =>
        Fristberechnung.InWerktagen(Tag(beginn), werktage).Erklaerung.ShouldBe(erklaerung);

    [Fact]
    public void Uebersprungene_Feiertage_am_Wochenende_werden_nicht_genannt()
    {
        var frist = Fristberechnung.InWerktagen(Tag("17.12.2026"), 10);

        frist.Beginn.ShouldBe(Tag("17.12.2026"));
        frist.Ablauf.ShouldBe(Tag("04.01.2027"));
        frist.UebersprungeneFeiertage.ShouldBe(new Dictionary<DateOnly, string>
        {
            [Tag("25.12.2026")] = "1. Weihnachtstag",
            [Tag("01.01.2027")] = "Neujahr",
        });
    }

    [Theory]
    [InlineData("19.09.2026", 2, "2 Wochen ab 19.09.2026; der 03.10.2026 ist ein Samstag, daher Ablauf 05.10.2026")]
    [InlineData("20.09.2026", 2, "2 Wochen ab 20.09.2026; der 04.10.2026 ist ein Sonntag, daher Ablauf 05.10.2026")]
    [InlineData("26.09.2025", 1, "1 Woche ab 26.09.2025; der 03.10.2025 ist ein Feiertag (Tag der Deutschen Einheit), daher Ablauf 06.10.2025")]
    [InlineData("12.03.2027", 2, "2 Wochen ab 12.03.2027; der 26.03.2027 ist ein Feiertag (Karfreitag), daher Ablauf 30.03.2027")]
    [InlineData("17.12.2026", 2, "2 Wochen ab 17.12.2026; Ablauf 31.12.2026")]
    public void Eine_Frist_in_Wochen_endet_am_selben_Wochentag_oder_am_naechsten_Werktag(string beginn, int wochen, string erklaerung) =>
        Fristberechnung.InWochen(Tag(beginn), wochen).Erklaerung.ShouldBe(erklaerung);

    [Theory]
    [InlineData("23.11.2026", 1, "1 Monat ab 23.11.2026; Ablauf 23.12.2026")]
    [InlineData("31.01.2025", 1, "1 Monat ab 31.01.2025; Ablauf 28.02.2025")]
    [InlineData("31.01.2024", 1, "1 Monat ab 31.01.2024; Ablauf 29.02.2024")]
    [InlineData("29.02.2024", 12, "12 Monate ab 29.02.2024; Ablauf 28.02.2025")]
    [InlineData("28.02.2025", 1, "1 Monat ab 28.02.2025; Ablauf 28.03.2025")]
    [InlineData("31.01.2026", 1, "1 Monat ab 31.01.2026; der 28.02.2026 ist ein Samstag, daher Ablauf 02.03.2026")]
    [InlineData("08.02.2027", 1, "1 Monat ab 08.02.2027; der 08.03.2027 ist ein Feiertag (Internationaler Frauentag), daher Ablauf 09.03.2027")]
    public void Eine_Frist_in_Monaten_endet_am_Tag_mit_derselben_Zahl_oder_am_Monatsende(string beginn, int monate, string erklaerung) =>
        Fristberechnung.InMonaten(Tag(beginn), monate).Erklaerung.ShouldBe(erklaerung);

    [Theory]
    [InlineData("16.11.2026", "20.11.2026", "4 Werktage ab 16.11.2026; Ablauf 20.11.2026")]
    [InlineData("19.11.2026", "20.11.2026", "1 Werktag ab 19.11.2026; Ablauf 20.11.2026")]
    [InlineData("21.09.2026", "03.10.2026", "10 Werktage ab 21.09.2026; der 03.10.2026 ist ein Samstag, daher Ablauf 05.10.2026")]
    public void Ein_gewuenschter_Tag_nennt_die_Zahl_der_Werktage_bis_zum_Ablauf(string beginn, string gewuenscht, string erklaerung) =>
        Fristberechnung.BisZum(Tag(beginn), Tag(gewuenscht)).Erklaerung.ShouldBe(erklaerung);

    [Fact]
    public void Eine_Wochenfrist_ueberspringt_nur_Feiertage_auf_die_ihr_Ende_faellt()
    {
        var frist = Fristberechnung.InWochen(Tag("25.12.2026"), 1);

        frist.Ablauf.ShouldBe(Tag("04.01.2027"));
        frist.UebersprungeneFeiertage.Keys.ShouldBe([Tag("01.01.2027")]);
        Fristberechnung.InWochen(Tag("23.12.2026"), 2).UebersprungeneFeiertage.ShouldBeEmpty();
    }

    [Fact]
    public void Der_Ablauf_ist_immer_ein_Werktag_nach_dem_Beginn() =>
        Gen.Select(Beliebige, Gen.Int[1, 500]).Sample((beginn, dauer) =>
            new[]
            {
                Fristberechnung.InWerktagen(beginn, dauer),
                Fristberechnung.InWochen(beginn, dauer),
                Fristberechnung.InMonaten(beginn, dauer),
                Fristberechnung.BisZum(beginn, beginn.AddDays(dauer)),
            }.All(frist => Arbeitstage.Ist(frist.Ablauf) && frist.Ablauf > frist.Beginn));

    [Fact]
    public void Gleiche_Angaben_ergeben_gleiche_Fristen() =>
        Fristberechnung.InWerktagen(Tag("17.12.2026"), 10).ShouldBe(Fristberechnung.InWerktagen(Tag("17.12.2026"), 10));

    [Fact]
    public void Eine_Frist_ohne_Dauer_wird_abgewiesen()
    {
        var heute = Tag("23.11.2026");

        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.InWerktagen(heute, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.InWochen(heute, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.InMonaten(heute, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.BisZum(heute, heute));
    }

    [Fact]
    public void Eine_Frist_ueber_das_Ende_des_Kalenders_hinaus_wird_abgewiesen()
    {
        var heute = Tag("23.11.2026");

        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.InWerktagen(heute, int.MaxValue));
        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.InWochen(heute, 613_566_757));
        Should.Throw<ArgumentOutOfRangeException>(() => Fristberechnung.InMonaten(heute, int.MaxValue));
    }
}
