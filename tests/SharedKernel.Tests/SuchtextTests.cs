using CsCheck;
using Shouldly;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests;

public sealed class SuchtextTests
{
    [Theory]
    [InlineData("Größe", "groesse")]
    [InlineData("GRÖSSE", "groesse")]
    [InlineData("Straße\tund   Weg\n", "strasse und weg")]
    [InlineData("Café à la carte", "cafe a la carte")]
    [InlineData("Łódź, Çelik", "łodz, celik")]
    [InlineData("Müller", "mueller")]
    [InlineData("ANL-2026-00042", "anl-2026-00042")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Schreibweisen_desselben_Wortes_werden_gleich(string? text, string erwartet) => Suchtext.Aus(text).ShouldBe(erwartet);

    [Fact]
    public void Zerlegte_Umlaute_gleichen_den_zusammengesetzten() => Suchtext.Aus("Gro\u0308\u00DFe").ShouldBe(Suchtext.Aus("Größe"));

    [Fact]
    public void Teile_werden_mit_einem_Leerzeichen_verbunden_und_leere_fallen_weg() => Suchtext.Aus("ANF-1", null, " ", "Gehweg ", "Ort").ShouldBe("anf-1 gehweg ort");

    [Fact]
    public void Noch_einmal_vereinheitlicht_aendert_sich_nichts() =>
        Gen.Int[0, Zeichen.Length - 1].Array[0, 20].Select(folge => string.Concat(folge.Select(i => Zeichen[i]))).Sample(text => Suchtext.Aus(Suchtext.Aus(text)) == Suchtext.Aus(text));

    private const string Zeichen = "äÖßé \taZ-ł\u0308";
}
