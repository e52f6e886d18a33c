using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Ausgaben;

public sealed class TabellendateiTests
{
    private static readonly DateOnly Stand = new(2026, 11, 24);

    [Fact]
    public void Csv_ist_Utf8_mit_Kennung_Semikolon_und_Tag_im_Namen()
    {
        var datei = Tabelle(Ausgabeformat.Csv, ["Feld Ä", "Wert"], ["Größe", "a;b"], [null, "x"]).AlsDatei();

        (datei.FileDownloadName, datei.ContentType).ShouldBe(("aemter-der-stadt-2026-11-24.csv", "text/csv; charset=utf-8"));
        datei.FileContents[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Csv(datei.FileContents).ShouldBe("Feld Ä;Wert\nGröße;\"a;b\"\n;x\n");
    }

    [Fact]
    public void Csv_schreibt_Werte_deutsch() => Csv(Tabelle(Ausgabeformat.Csv, ["Tag", "Zeit", "Zahl", "Betrag", "Haken", "Format"],
        [new DateOnly(2026, 3, 1), new DateTime(2026, 7, 1, 8, 5, 0, DateTimeKind.Utc), 1234, new Geldbetrag(-1234.5m), true, Ausgabeformat.Csv]).AlsDatei().FileContents)
        .ShouldBe("Tag;Zeit;Zahl;Betrag;Haken;Format\n01.03.2026;01.07.2026 10:05;1234;-1234,50;ja;Textdatei (CSV)\n");

    [Fact]
    public void Anfuehrungszeichen_und_Umbrueche_bleiben_in_ihrer_Zelle() =>
        Csv(Tabelle(Ausgabeformat.Csv, ["K"], ["er sagte \"ja\"\nund ging"]).AlsDatei().FileContents).ShouldBe("K\n\"er sagte \"\"ja\"\"\nund ging\"\n");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 381")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    public void Formeln_werden_in_beiden_Dateien_zu_Text(string gefaehrlich)
    {
        Csv(Tabelle(Ausgabeformat.Csv, ["K"], [gefaehrlich]).AlsDatei().FileContents).Split('\n', 2)[1].TrimStart('"').ShouldStartWith("'" + gefaehrlich[0].ToString().ReplaceLineEndings("\n"));
        var mappe = Tabelle(Ausgabeformat.Xlsx, ["K"], [gefaehrlich]).AlsDatei().FileContents;
        Zeilen(mappe)[1].ShouldHaveSingleItem().ShouldBeOfType<string>().ShouldStartWith("'");
        Blatt(mappe).ShouldContain("<x:c r=\"A2\" t=\"str\"");
        Blatt(mappe).ShouldNotContain("<x:f");
    }

    [Fact]
    public void Xlsx_haelt_Daten_und_Zahlen_als_Werte_in_Ortszeit()
    {
        var datei = Tabelle(Ausgabeformat.Xlsx, ["Name", "Tag", "Zeit", "Zahl", "Betrag", "Leer"],
            ["Groß & <b>Klein</b>", new DateOnly(2026, 3, 1), new DateTime(2026, 7, 1, 8, 5, 0, DateTimeKind.Utc), 42, new Geldbetrag(12.5m), null]).AlsDatei();

        datei.FileDownloadName.ShouldBe("aemter-der-stadt-2026-11-24.xlsx");
        var zeilen = Zeilen(datei.FileContents);
        zeilen[0].ShouldBe(["Name", "Tag", "Zeit", "Zahl", "Betrag", "Leer"]);
        zeilen[1].ShouldBe(["Groß & <b>Klein</b>", new DateTime(2026, 3, 1), new DateTime(2026, 7, 1, 10, 5, 0), 42d, 12.5d, null]);
        Blatt(datei.FileContents).ShouldNotContain("<x:f>");
    }

    [Fact]
    public void Eine_leere_Liste_behaelt_in_beiden_Dateien_ihre_Kopfzeile()
    {
        Csv(Tabelle(Ausgabeformat.Csv, ["Name", "Tag"]).AlsDatei().FileContents).ShouldBe("Name;Tag\n");
        Zeilen(Tabelle(Ausgabeformat.Xlsx, ["Name", "Tag"]).AlsDatei().FileContents).ShouldHaveSingleItem().ShouldBe(["Name", "Tag"]);
    }

    private static Tabelle Tabelle(Ausgabeformat format, string[] spalten, params object?[][] zeilen) => new("Ämter der Stadt", Stand, format, spalten, zeilen);

    private static string Csv(byte[] datei) => Encoding.UTF8.GetString(datei.AsSpan(3)).ReplaceLineEndings("\n");

    private static List<object?[]> Zeilen(byte[] datei)
    {
        using var strom = new MemoryStream(datei);
        return [.. strom.Query().Cast<IDictionary<string, object?>>().Select(z => z.Values.ToArray())];
    }

    private static string Blatt(byte[] datei)
    {
        using var mappe = new ZipArchive(new MemoryStream(datei));
        using var blatt = new StreamReader(mappe.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return blatt.ReadToEnd();
    }
}
