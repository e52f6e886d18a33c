using CsCheck;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Suche;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Suche;

public sealed class TippfehlerTests
{
    private static readonly Gen<string> Wort = Gen.Char['a', 'z'].Array[4, 12].Select(z => new string(z));

    [Fact]
    public void Mit_jedem_einzelnen_Tippfehler_hat_ein_Wort_eine_Form_mit_dem_gemeinten_gemein() =>
        Gen.Select(Wort, Gen.Int[0, 10], Gen.Char['a', 'z'], Gen.Int[0, 3]).Sample((wort, stelle, zeichen, art) =>
        {
            var i = stelle % (wort.Length - 1);
            var vertippt = art switch
            {
                0 => wort.Remove(i, 1),
                1 => wort.Insert(i, zeichen.ToString()),
                2 => wort.Remove(i, 1).Insert(i, zeichen.ToString()),
                _ => wort[..i] + wort[i + 1] + wort[i] + wort[(i + 2)..]
            };
            return Tippfehler.Formen(wort).Intersect(Tippfehler.Formen(vertippt)).Any() && Tippfehler.Abstand(wort, vertippt) <= 1;
        });

    [Theory]
    [InlineData("schmarl", "schmarl", 0)]
    [InlineData("schmral", "schmarl", 1)]
    [InlineData("mueler", "mueller", 1)]
    [InlineData("meyer", "maier", 2)]
    [InlineData("abc", "", 3)]
    public void Der_Abstand_zaehlt_Tippfehler(string a, string b, int erwartet) => Tippfehler.Abstand(a, b).ShouldBe(erwartet);

    [Theory]
    [InlineData("weg", false)]
    [InlineData("2026", false)]
    [InlineData("wegs", true)]
    public void Kurze_Woerter_und_Zahlen_werden_genau_genommen(string wort, bool verziehen) => Tippfehler.Verzeiht(wort).ShouldBe(verziehen);
}
