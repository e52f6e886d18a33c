using System.Text;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Web;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Web;

public sealed class CsvTests
{
    [Fact]
    public void Die_Datei_ist_UTF8_mit_Kennung_Semikolon_und_Tag_im_Namen()
    {
        var datei = Csv.Datei("anliegen", new DateOnly(2026, 11, 24), [("Größe", "a;b"), (null, "x")], ("Feld Ä", z => z.Item1), ("Wert", z => z.Item2));

        (datei.FileDownloadName, datei.ContentType).ShouldBe(("anliegen-2026-11-24.csv", "text/csv; charset=utf-8"));
        datei.FileContents[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(datei.FileContents[3..]).ReplaceLineEndings("\n").ShouldBe("Feld Ä;Wert\nGröße;\"a;b\"\n;x\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 381")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void Formeln_werden_zu_Text(string gefaehrlich)
    {
        var zelle = Encoding.UTF8.GetString(Csv.Datei("x", default, [gefaehrlich], ("K", z => z)).FileContents[3..]).ReplaceLineEndings("\n").Split('\n')[1].Trim('"');
        zelle.ShouldStartWith("'");
        zelle.ShouldEndWith(gefaehrlich);
    }

    [Fact]
    public void Anfuehrungszeichen_und_Umbrueche_bleiben_in_ihrer_Zelle() =>
        Encoding.UTF8.GetString(Csv.Datei("x", default, ["er sagte \"ja\"\nund ging"], ("K", z => z)).FileContents[3..]).ReplaceLineEndings("\n").ShouldBe("K\n\"er sagte \"\"ja\"\"\nund ging\"\n");
}
