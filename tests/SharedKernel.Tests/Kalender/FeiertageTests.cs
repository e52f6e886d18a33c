using Shouldly;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;
using static Stadtteilmanagement.SharedKernel.Tests.Kalender.Tage;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

public sealed class FeiertageTests
{
    [Fact]
    public void Das_Jahr_2026_hat_in_Mecklenburg_Vorpommern_elf_Feiertage_nach_Datum_geordnet() =>
        Feiertage.Im(2026).Select(feiertag => $"{feiertag.Key.AlsDatum()} {feiertag.Value}").ShouldBe(
        [
            "01.01.2026 Neujahr",
            "08.03.2026 Internationaler Frauentag",
            "03.04.2026 Karfreitag",
            "06.04.2026 Ostermontag",
            "01.05.2026 Tag der Arbeit",
            "14.05.2026 Christi Himmelfahrt",
            "25.05.2026 Pfingstmontag",
            "03.10.2026 Tag der Deutschen Einheit",
            "31.10.2026 Reformationstag",
            "25.12.2026 1. Weihnachtstag",
            "26.12.2026 2. Weihnachtstag",
        ]);

    [Theory]
    [InlineData("01.04.1997", null)]
    [InlineData("31.03.1997", "Ostermontag")]
    [InlineData("24.04.2000", "Ostermontag")]
    [InlineData("24.03.2008", "Ostermontag")]
    [InlineData("25.04.2011", "Ostermontag")]
    [InlineData("22.04.2019", "Ostermontag")]
    [InlineData("01.04.2024", "Ostermontag")]
    [InlineData("21.04.2025", "Ostermontag")]
    [InlineData("29.03.2027", "Ostermontag")]
    [InlineData("26.04.2038", "Ostermontag")]
    [InlineData("19.04.2049", "Ostermontag")]
    [InlineData("20.04.2076", "Ostermontag")]
    public void Der_Ostermontag_liegt_richtig_auch_in_Jahren_mit_Sonderfaellen(string tag, string? name) =>
        Feiertage.Name(Tag(tag)).ShouldBe(name);

    [Theory]
    [InlineData("08.03.2022", null)]
    [InlineData("08.03.2023", "Internationaler Frauentag")]
    [InlineData("31.10.2016", "Reformationstag")]
    [InlineData("31.10.2017", "Reformationstag")]
    [InlineData("31.10.2018", "Reformationstag")]
    [InlineData("24.12.2026", null)]
    [InlineData("31.12.2026", null)]
    [InlineData("05.04.2026", null)]
    [InlineData("04.06.2026", null)]
    [InlineData("18.11.2026", null)]
    public void Ein_Tag_hat_nur_dann_einen_Namen_wenn_er_in_diesem_Jahr_Feiertag_ist(string tag, string? name) =>
        Feiertage.Name(Tag(tag)).ShouldBe(name);

    [Fact]
    public void Fallen_zwei_Feiertage_auf_einen_Tag_stehen_beide_Namen_da() =>
        Feiertage.Name(Tag("01.05.2008")).ShouldBe("Tag der Arbeit und Christi Himmelfahrt");

    [Fact]
    public void Jedes_darstellbare_Jahr_laesst_sich_berechnen_und_Ostern_liegt_zwischen_22_Maerz_und_25_April()
    {
        for (var jahr = 1; jahr <= 9999; jahr++)
        {
            var ostermontag = Feiertage.Im(jahr).Single(feiertag => feiertag.Value == "Ostermontag").Key;

            ostermontag.DayOfWeek.ShouldBe(DayOfWeek.Monday);
            ostermontag.ShouldBeInRange(new(jahr, 3, 23), new(jahr, 4, 26));
        }
    }

    [Fact]
    public void Ein_Jahr_ausserhalb_des_Kalenders_wird_abgewiesen() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Feiertage.Im(0));
}
