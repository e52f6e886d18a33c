using System.Text;
using ImageMagick;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Dateien;

public sealed class DateierkennungTests
{
    public static TheoryData<Dateiart, byte[], string> Erlaubte => new()
    {
        { Dateiart.Pdf, Dateiproben.Pdf, "pdf" },
        { Dateiart.Odt, Dateiproben.OpenDocument("text"), "odt" },
        { Dateiart.Ods, Dateiproben.OpenDocument("spreadsheet"), "ods" },
        { Dateiart.Odp, Dateiproben.OpenDocument("presentation"), "odp" },
        { Dateiart.Odg, Dateiproben.OpenDocument("graphics"), "odg" },
        { Dateiart.Docx, Dateiproben.Docx, "docx" },
        { Dateiart.Xlsx, Dateiproben.Xlsx, "xlsx" },
        { Dateiart.Pptx, Dateiproben.Pptx, "pptx" },
        { Dateiart.Jpeg, Dateiproben.Bild(MagickFormat.Jpeg), "jpg" },
        { Dateiart.Png, Dateiproben.Bild(), "png" },
        { Dateiart.Webp, Dateiproben.Bild(MagickFormat.WebP), "webp" },
        { Dateiart.Heic, Heic("heic", "mif1"), "heic" },
        { Dateiart.Txt, Dateiproben.Text(), "txt" },
        { Dateiart.Txt, Encoding.Latin1.GetBytes("Straße und Brücke aus einem alten Programm"), "txt" },
        { Dateiart.Txt, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Grüße")], "txt" },
        { Dateiart.Csv, Dateiproben.Text("Straße;Hausnummer\nKolumbusring;5\n"), "csv" },
        { Dateiart.Eml, Dateiproben.Eml, "eml" },
        // Die Endung ist gleich, wo der Inhalt für sich spricht.
        { Dateiart.Png, Dateiproben.Bild(), "jpg" },
        { Dateiart.Pdf, Dateiproben.Pdf, "exe" }
    };

    public static TheoryData<string, byte[], string, string> Abgelehnte => new()
    {
        { "SVG mit Skript als Bild", Dateiproben.Text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "jpg", "HTML, SVG" },
        { "SVG mit XML-Kopf", Dateiproben.Text("<?xml version=\"1.0\"?><svg/>"), "txt", "HTML, SVG" },
        { "HTML als Text", Dateiproben.Text("\n  <!DOCTYPE html><p>Hallo"), "txt", "HTML, SVG" },
        { "HTML nach einer Zeile Text", Dateiproben.Text("Hallo\n<script src=x></script>"), "csv", "HTML, SVG" },
        { "Windows-Programm als PDF", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0, 0, 0], "pdf", "Diese Art" },
        { "Linux-Programm", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "txt", "Diese Art" },
        { "Shell-Skript als Text", Dateiproben.Text("#!/bin/sh\nrm -rf /"), "txt", "Diese Art" },
        { "Stapeldatei", Dateiproben.Text("@echo off"), "bat", "Diese Art" },
        { "Text, der ein Bild sein soll", Dateiproben.Text(), "png", "Diese Art" },
        { "keine E-Mail", Dateiproben.Text("Liebe Jana,\n\nbis morgen."), "eml", "keine gespeicherte E-Mail" },
        { "ZIP ohne Office-Inhalt", Dateiproben.Zip(("a.txt", "a")), "zip", "Archive" },
        { "ZIP als DOCX", Dateiproben.Zip(("a.txt", "a")), "docx", "Archive" },
        { "EPUB", Dateiproben.Zip(("mimetype", "application/epub+zip")), "epub", "Archive" },
        { "Word mit Makros", Dateiproben.Office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml"), "docx", "Makros" },
        { "Excel mit verstecktem Makro", Dateiproben.Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/vbaProject.bin"), "xlsx", "Makros" },
        { "OpenDocument mit Makros", Dateiproben.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Modul.xml", "x")), "odt", "Makros" },
        { "altes Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "doc", "Alte Office-Formate" },
        { "beschädigtes Archiv", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], "docx", "beschädigt" },
        { "AVIF", Heic("avif", "mif1"), "heic", "Diese Art" },
        { "GIF", Dateiproben.Bild(MagickFormat.Gif), "png", "Diese Art" }
    };

    [Theory]
    [MemberData(nameof(Erlaubte))]
    public async Task Die_Art_steht_im_Inhalt(Dateiart art, byte[] inhalt, string endung) =>
        (await Dateierkennung.ErkenneAsync(new MemoryStream(inhalt), endung, default)).ShouldBe(art);

    [Theory]
    [MemberData(nameof(Abgelehnte))]
    public async Task Was_nicht_ausdruecklich_erlaubt_ist_wird_abgelehnt_auch_unter_falschem_Namen(string was, byte[] inhalt, string endung, string satz) =>
        (await Should.ThrowAsync<Regelverstoss>(() => Dateierkennung.ErkenneAsync(new MemoryStream(inhalt), endung, default), was)).Message.ShouldContain(satz, Case.Sensitive, was);

    [Fact]
    public async Task Eine_Zipbombe_wird_erkannt_ohne_sie_auszupacken()
    {
        var nullen = new string('0', 60_000_000);
        var bombe = Dateiproben.Zip([("[Content_Types].xml", "wordprocessingml.document.main+xml"), .. Enumerable.Range(0, 9).Select(i => ($"word/{i}.xml", nullen))]);
        bombe.Length.ShouldBeLessThan(2_000_000);

        (await Should.ThrowAsync<Regelverstoss>(() => Dateierkennung.ErkenneAsync(new MemoryStream(bombe), "docx", default))).Message.ShouldContain("ungewöhnlich stark gepackt");
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Bilder\Spielplatz.jpg", "Spielplatz.jpg")]
    [InlineData("bericht\u202Efdp.exe", "berichtfdp.exe")]
    [InlineData("a\r\nb:c.txt", "abc.txt")]
    [InlineData("  ", "datei")]
    [InlineData(null, "datei")]
    public void Ein_Name_ist_nie_ein_Pfad_und_zeigt_was_er_ist(string? name, string gesaeubert) => Dateiname.Saeubern(name).ShouldBe(gesaeubert);

    [Theory]
    [InlineData("foto.jpg", Dateiart.Png, "foto.png")]
    [InlineData("foto.JPEG", Dateiart.Jpeg, "foto.JPEG")]
    [InlineData("brief.exe", Dateiart.Pdf, "brief.pdf")]
    [InlineData("notiz", Dateiart.Txt, "notiz.txt")]
    public void Der_Name_endet_wie_der_Inhalt(string name, Dateiart art, string passend) => Dateiname.Passend(name, art).ShouldBe(passend);

    [Fact]
    public void Ein_langer_Name_behaelt_seine_Endung() => Dateiname.Saeubern(new string('ä', 300) + ".pdf").ShouldBe(new string('ä', 146) + ".pdf");

    private static byte[] Heic(string marke, string vertraeglich) => [0, 0, 0, 24, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(marke), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(vertraeglich), .. Encoding.ASCII.GetBytes(marke)];
}
