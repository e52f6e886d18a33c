using Shouldly;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;
using static Stadtteilmanagement.SharedKernel.Tests.Kalender.Tage;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

public sealed class WortdatumTests
{
    [Theory]
    [InlineData("24.11.2026", "25.11.2026", "seit gestern")]
    [InlineData("20.11.2026", "21.11.2026", "seit gestern")]
    [InlineData("20.11.2026", "22.11.2026", "seit 2 Tagen")]
    [InlineData("20.11.2026", "23.11.2026", "seit 1 Werktag")]
    [InlineData("20.11.2026", "26.11.2026", "seit 4 Werktagen")]
    [InlineData("25.03.2027", "29.03.2027", "seit 4 Tagen")]
    public void Eine_ueberschrittene_Frist_sagt_seit_wann(string frist, string heute, string erwartet) =>
        Wortdatum.UeberfaelligSeit(Tag(frist), Tag(heute)).ShouldBe(erwartet);

    [Theory]
    [InlineData("25.11.2026")]
    [InlineData("26.11.2026")]
    public void Eine_laufende_Frist_ist_nicht_ueberfaellig(string frist) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Wortdatum.UeberfaelligSeit(Tag(frist), Tag("25.11.2026")));

    [Theory]
    [InlineData("22.11.2026", "22.11.2026", "heute")]
    [InlineData("23.11.2026", "22.11.2026", "morgen")]
    [InlineData("01.01.2027", "31.12.2026", "morgen")]
    [InlineData("24.11.2026", "22.11.2026", "Di, 24.11.")]
    [InlineData("29.11.2026", "22.11.2026", "So, 29.11.")]
    [InlineData("12.01.2027", "22.11.2026", "Di, 12.01.2027")]
    [InlineData("21.11.2026", "22.11.2026", "Sa, 21.11.")]
    public void Ein_Termin_nennt_das_Jahr_nur_wenn_es_nicht_dieses_ist(string tag, string heute, string erwartet) =>
        Wortdatum.Faellig(Tag(tag), Tag(heute)).ShouldBe(erwartet);
}
