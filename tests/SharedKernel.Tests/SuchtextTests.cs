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

    [Theory]
    [InlineData("Gehweg-Platten, Größe 5/7!", "gehweg platten groesse 5 7")]
    [InlineData("siehe ANL-2026-00042.", "siehe anl202600042")]
    [InlineData("2026/AN/0815", "2026 an 0815")]
    [InlineData("\"a\" OR b* 🌳", "a or b")]
    [InlineData(null, "")]
    public void Zerlegt_bleiben_nur_Buchstaben_und_Ziffern_und_Nummern_sind_ein_Wort(string? text, string erwartet) =>
        string.Join(' ', Suchtext.Zerlegen(text).Select(w => w.Wort)).ShouldBe(erwartet);

    [Fact]
    public void Jedes_Wort_weiss_wo_es_im_Text_steht()
    {
        const string text = "Die Größe der Café-Tür (ANL-2026-00042)";
        Suchtext.Zerlegen(text).Select(w => text.Substring(w.Start, w.Laenge)).ShouldBe(["Die", "Größe", "der", "Café", "Tür", "ANL-2026-00042"]);
    }

    [Fact]
    public void Zerlegte_Umlaute_gleichen_den_zusammengesetzten() => Suchtext.Aus("Gro\u0308\u00DFe").ShouldBe(Suchtext.Aus("Größe"));

    [Fact]
    public void Teile_werden_mit_einem_Leerzeichen_verbunden_und_leere_fallen_weg() => Suchtext.Aus("ANF-1", null, " ", "Gehweg ", "Ort").ShouldBe("anf-1 gehweg ort");

    [Fact]
    public void Noch_einmal_vereinheitlicht_aendert_sich_nichts() =>
        Gen.Int[0, Zeichen.Length - 1].Array[0, 20].Select(folge => string.Concat(folge.Select(i => Zeichen[i]))).Sample(text => Suchtext.Aus(Suchtext.Aus(text)) == Suchtext.Aus(text));

    private const string Zeichen = "äÖßé \taZ-ł\u0308";
}
