using CsCheck;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;
using static Stadtteilmanagement.SharedKernel.Tests.Kalender.Tage;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

public sealed class ArbeitstageTests
{
    [Theory]
    [InlineData("23.11.2026", true)]
    [InlineData("27.11.2026", true)]
    [InlineData("28.11.2026", false)]
    [InlineData("29.11.2026", false)]
    [InlineData("24.12.2026", true)]
    [InlineData("25.12.2026", false)]
    [InlineData("31.12.2026", true)]
    [InlineData("01.01.2027", false)]
    public void Arbeitstage_sind_Montag_bis_Freitag_ohne_Feiertage(string tag, bool erwartet) =>
        Arbeitstage.Ist(Tag(tag)).ShouldBe(erwartet);

    [Theory]
    [InlineData("24.12.2026", "24.12.2026")]
    [InlineData("25.12.2026", "28.12.2026")]
    [InlineData("26.03.2027", "30.03.2027")]
    public void Ein_freier_Tag_wird_zum_naechsten_Arbeitstag(string tag, string erwartet) =>
        Arbeitstage.AmOderNach(Tag(tag)).ShouldBe(Tag(erwartet));

    [Theory]
    [InlineData("17.12.2026", 10, "04.01.2027")]
    [InlineData("20.11.2026", 1, "23.11.2026")]
    [InlineData("21.11.2026", 1, "23.11.2026")]
    [InlineData("21.11.2026", 0, "21.11.2026")]
    public void Der_Beginntag_zaehlt_nicht_mit(string beginn, int anzahl, string erwartet) =>
        Arbeitstage.Nach(Tag(beginn), anzahl).ShouldBe(Tag(erwartet));

    [Theory]
    [InlineData("17.12.2026", "04.01.2027", 10)]
    [InlineData("20.11.2026", "22.11.2026", 0)]
    [InlineData("20.11.2026", "20.11.2026", 0)]
    [InlineData("23.11.2026", "20.11.2026", 0)]
    [InlineData("31.12.2025", "31.12.2026", 254)]
    public void Zwischen_zaehlt_nach_dem_ersten_bis_einschliesslich_des_letzten_Tages(string von, string bis, int erwartet) =>
        Arbeitstage.Zwischen(Tag(von), Tag(bis)).ShouldBe(erwartet);

    [Fact]
    public void Zwischen_zaehlt_wie_beim_Abzaehlen_Tag_fuer_Tag() =>
        Gen.Select(Beliebige, Gen.Int[0, 1500]).Sample((von, tage) =>
            Arbeitstage.Zwischen(von, von.AddDays(tage))
                == Enumerable.Range(1, tage).Count(tag => Arbeitstage.Ist(von.AddDays(tag))));

    [Fact]
    public void Nach_und_Zwischen_kehren_einander_um() =>
        Gen.Select(Beliebige, Gen.Int[1, 5000]).Sample((beginn, anzahl) =>
        {
            var tag = Arbeitstage.Nach(beginn, anzahl);
            return Arbeitstage.Ist(tag) && Arbeitstage.Zwischen(beginn, tag) == anzahl;
        });

    [Fact]
    public void Jeder_spaetere_Arbeitstag_wird_von_Nach_wiedergefunden() =>
        Gen.Select(Beliebige, Gen.Int[1, 5000]).Sample((beginn, tage) =>
        {
            var tag = Arbeitstage.AmOderNach(beginn.AddDays(tage));
            return Arbeitstage.Nach(beginn, Arbeitstage.Zwischen(beginn, tag)) == tag;
        });

    [Fact]
    public void Eine_negative_Anzahl_wird_abgewiesen() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Arbeitstage.Nach(Tag("23.11.2026"), -1));

    [Fact]
    public void Ein_Ergebnis_nach_dem_Ende_des_Kalenders_wird_abgewiesen() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Arbeitstage.Nach(Tag("23.11.2026"), int.MaxValue));
}
