using Shouldly;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Gaeste;

public sealed class KennwortregelTests
{
    private static readonly string[] Eigenes = ["Erna Wunderlich", "e.wunderlich@turnverein-schmarl.example"];

    [Theory]
    [InlineData("lila Giraffe am Fahrstuhl")]
    [InlineData("k7mPqxZ2vrT9")]
    [InlineData("835920174628")]
    [InlineData("§%&(/]+#*~<|?=")]
    [InlineData("übermüdete Eichhörnchen tanzen")]
    public void Lange_Kennwoerter_jeder_Art_sind_gut(string kennwort) => Kennwortregel.Mangel(kennwort, Eigenes).ShouldBeNull();

    [Theory]
    [InlineData("Passwort1234")]
    [InlineData("P4$$w0rtP4$$w0rt")]
    [InlineData("Kennwort-2026!")]
    [InlineData("123456789012")]
    [InlineData("qwertzuiopasdf")]
    [InlineData("1q2w3e4r5t6z")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("Hansa Rostock 1965")]
    [InlineData("stadtteilmanagement")]
    [InlineData("Schmarl18106!!")]
    [InlineData("Sommer2026Sommer")]
    [InlineData("Wunderlich1958")]
    [InlineData("turnverein-erna-1")]
    [InlineData("ichliebedich123")]
    public void Was_jemand_zuerst_riete_wird_abgelehnt(string kennwort) => Kennwortregel.Mangel(kennwort, Eigenes)!.ShouldStartWith("Dieses Kennwort ist leicht zu erraten.");

    [Fact]
    public void Elf_Zeichen_sind_zu_kurz_und_zwoelf_genug()
    {
        Kennwortregel.Mangel("k7mPqxZ2vrT", Eigenes)!.ShouldContain("mindestens 12 Zeichen");
        Kennwortregel.Mangel("k7mPqxZ2vrT9", Eigenes).ShouldBeNull();
    }

    [Fact]
    public void Mehr_als_zweihundert_Zeichen_sind_zu_viel() =>
        Kennwortregel.Mangel(string.Concat(Enumerable.Range(0, 100).Select(i => $"{i:x2}k")), Eigenes)!.ShouldContain("höchstens 200 Zeichen");
}

public sealed class ZeitcodeTests
{
    // RFC 6238, Anhang B: derselbe Schlüssel, auf sechs Stellen gekürzt.
    private static readonly string Schluessel = Zeitcode.AlsBase32("12345678901234567890"u8);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Die_Codes_stimmen_mit_dem_Standard_ueberein(long sekunden, string code) =>
        Zeitcode.Code(Schluessel, DateTimeOffset.FromUnixTimeSeconds(sekunden).UtcDateTime).ShouldBe(code);

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Die_Uhr_des_Telefons_darf_einen_Schritt_abweichen(int sekunden, bool gilt)
    {
        var jetzt = new DateTime(2026, 11, 24, 9, 0, 10, DateTimeKind.Utc);
        (Zeitcode.Zeitschritt(Schluessel, Zeitcode.Code(Schluessel, jetzt.AddSeconds(sekunden)), jetzt) is not null).ShouldBe(gilt);
    }

    [Fact]
    public void Leerzeichen_im_Code_stoeren_nicht()
    {
        var jetzt = new DateTime(2026, 11, 24, 9, 0, 10, DateTimeKind.Utc);
        var code = Zeitcode.Code(Schluessel, jetzt);
        Zeitcode.Zeitschritt(Schluessel, $"{code[..3]} {code[3..]}", jetzt).ShouldNotBeNull();
        Zeitcode.Zeitschritt(Schluessel, null, jetzt).ShouldBeNull();
    }

    [Fact]
    public void Der_Schluessel_hat_die_Schreibweise_des_Standards()
    {
        Schluessel.ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        Zeitcode.IstSchluessel(Zeitcode.NeuerSchluessel()).ShouldBeTrue();
        Zeitcode.IstSchluessel("kurz").ShouldBeFalse();
    }
}
