using Shouldly;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Suche;

public sealed class FundstellenTests
{
    [Theory]
    [InlineData("gehweg", "Die [Gehwegplatten] am Gehsteig")]
    [InlineData("GEHWEG steig", "Die [Gehwegplatten] am Gehsteig")]
    [InlineData("am", "Die Gehwegplatten am Gehsteig")]
    [InlineData("", "Die Gehwegplatten am Gehsteig")]
    public void Hervorgehoben_wird_das_ganze_Wort_das_so_anfaengt(string gesucht, string erwartet) =>
        Suchanfrage.Aus(gesucht).Hervorgehoben("Die Gehwegplatten am Gehsteig").MitFundstellen().ShouldBe(erwartet);

    [Theory]
    [InlineData("muell", "[Müll] und [MÜLLABFUHR]")]
    [InlineData("baum", "alte [Bäume], des [Baums], kein [Baumarkt]")]
    [InlineData("haus", "zwei [Häuser]")]
    [InlineData("5", "Nummer [5], nicht 50")]
    public void Umlaute_und_Endungen_stoeren_nicht(string gesucht, string erwartet) =>
        Suchanfrage.Aus(gesucht).Hervorgehoben(erwartet.Replace("[", "").Replace("]", "")).MitFundstellen().ShouldBe(erwartet);

    [Fact]
    public void Ein_Schnipsel_zeigt_die_Stelle_mit_den_meisten_gesuchten_Woertern()
    {
        var text = $"Linde. {string.Concat(Enumerable.Repeat("Füllstoff ", 60))}Die Linde am Kolumbusring ist krank. {string.Concat(Enumerable.Repeat("Füllstoff ", 60))}";

        var schnipsel = Fundstellen.Schnipsel(text, Suchanfrage.Aus("linde kolumbusring")).MitFundstellen();

        schnipsel.ShouldContain("Die [Linde] am [Kolumbusring] ist krank.");
        schnipsel.ShouldStartWith("… ");
        schnipsel.ShouldEndWith(" …");
        schnipsel.Length.ShouldBeLessThan(260);
    }

    [Fact]
    public void Ohne_Fundstelle_zeigt_ein_Schnipsel_den_Anfang() =>
        Fundstellen.Schnipsel("Kurzer Text.", Suchanfrage.Aus("anderes")).MitFundstellen().ShouldBe("Kurzer Text.");

    [Fact]
    public void Auch_ein_sehr_langer_Text_ohne_Leerzeichen_ergibt_einen_kurzen_Schnipsel() =>
        Fundstellen.Schnipsel(string.Concat(Enumerable.Repeat("a-", 30_000)), Suchanfrage.Aus("a")).Zusammen().Length.ShouldBeLessThan(260);
}
