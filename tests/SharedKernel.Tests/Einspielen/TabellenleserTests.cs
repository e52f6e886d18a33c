using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Einspielen;

public sealed class TabellenleserTests
{
    private const string Text = "Titel;Ort;Größe\r\nStraßenfest;\"Haus 12;\r\nHof\";\"5 \"\"m\"\"\"\r\n\r\nÄpfel;;1.234,50\r\n";

    public static TheoryData<string, byte[]> Kodierungen => new()
    {
        { "UTF-8", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "Windows-1252", Encoding.Latin1.GetBytes(Text) },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] }
    };

    [Theory]
    [MemberData(nameof(Kodierungen))]
    public void CSV_ist_in_jeder_ueblichen_Kodierung_lesbar(string kodierung, byte[] inhalt)
    {
        var tabelle = Lesen(inhalt);

        tabelle.Format.ShouldBe($"CSV, {kodierung}, Trennzeichen Semikolon");
        tabelle.Kopf.ShouldBe(["Titel", "Ort", "Größe"]);
        tabelle.Zeilen.Select(z => z.Nummer).ShouldBe([2, 4], "leere Zeilen zählen mit, damit die Nummer die des Tabellenprogramms ist");
        tabelle.Zeilen[0].Zellen.ShouldBe(["Straßenfest", "Haus 12;\r\nHof", "5 \"m\""]);
        tabelle.Zeilen[1].Zellen.ShouldBe(["Äpfel", "", "1.234,50"]);
    }

    [Fact]
    public void Zeichen_die_nur_Windows_1252_kennt_bleiben_erhalten() =>
        Lesen([.. "Preis;Text\n"u8, 0x80, .. ";"u8, 0x84, .. "ja"u8, 0x93, .. "\n"u8]).Zeilen[0].Zellen.ShouldBe(["€", "„ja“"]);

    [Theory]
    [InlineData(';', "Semikolon")]
    [InlineData(',', "Komma")]
    [InlineData('\t', "Tabulator")]
    public void Das_Trennzeichen_wird_erkannt(char zeichen, string name)
    {
        var tabelle = Lesen($"Titel{zeichen}Ort\nFest{zeichen}Hof\nMarkt{zeichen}\"Platz{zeichen}Mitte\"\n");
        tabelle.Format.ShouldEndWith(name);
        tabelle.Zeilen[1].Zellen.ShouldBe(["Markt", $"Platz{zeichen}Mitte"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n;;\r\n")]
    public void Eine_leere_Datei_wird_abgewiesen(string text) => Klage(text).ShouldBe("Die Datei ist leer.");

    [Fact]
    public void Nur_eine_Kopfzeile_genuegt_nicht() => Klage("Titel;Ort\n").ShouldStartWith("Unter der Kopfzeile steht nichts.");

    [Fact]
    public void Ein_offenes_Anfuehrungszeichen_verschluckt_nicht_still_den_Rest() =>
        Klage("Titel;Ort\nFest;Hof\nMarkt;\"Platz\nWanderung;Wald\n").ShouldBe("In Zeile 3 beginnt ein Anführungszeichen, das nie endet. Bitte berichtigen Sie die Datei.");

    [Fact]
    public void Mehr_als_20000_Zeilen_sind_zu_viel()
    {
        Lesen("Titel\n" + string.Concat(Enumerable.Repeat("x\n", 20_000))).Zeilen.Count.ShouldBe(20_000);
        Klage("Titel\n" + string.Concat(Enumerable.Repeat("x\n", 20_001))).ShouldBe("Die Datei hat mehr als 20.000 Zeilen. Bitte teilen Sie sie auf.");
    }

    [Fact]
    public void Was_weder_CSV_noch_XLSX_ist_wird_am_Inhalt_erkannt()
    {
        Should.Throw<Regelverstoss>(() => Lesen([.. "%PDF-1.7\n"u8, 0, 1, 2, 0xFF])).Message.ShouldStartWith("Diese Datei ist weder CSV noch XLSX.");
        Should.Throw<Regelverstoss>(() => Lesen([.. "PK\u0003\u0004"u8, 1, 2, 3])).Message.ShouldStartWith("Die XLSX-Datei lässt sich nicht lesen.");
    }

    [Fact]
    public void XLSX_liefert_Tage_Zeiten_Zahlen_und_Text_wie_man_sie_schreibt()
    {
        using var datei = new MemoryStream();
        datei.SaveAs(new[]
        {
            new Dictionary<string, object?> { ["Titel"] = "Fest", ["Tag"] = new DateTime(2026, 11, 24), ["Beginn"] = new DateTime(2026, 11, 24, 15, 30, 0), ["Zahl"] = 1234.5, ["Nummer"] = 42, ["Ja"] = true, ["Leer"] = null, ["Postleitzahl"] = "018107" }
        });

        var tabelle = Lesen(datei.ToArray());

        tabelle.Format.ShouldBe("XLSX, erstes Tabellenblatt");
        tabelle.Zeilen.ShouldHaveSingleItem().Zellen.ShouldBe(["Fest", "24.11.2026", "24.11.2026 15:30", "1234,5", "42", "ja", "", "018107"]);
    }

    [Fact]
    public void Von_Formeln_zaehlt_nur_der_gespeicherte_Wert()
    {
        var blatt = """<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c><c r="B1" t="inlineStr"><is><t>Summe</t></is></c></row><row r="2"><c r="A2" t="str"><f>HYPERLINK("http://boese.example";"x")</f><v>Fest</v></c><c r="B2"><f>1+1</f><v>2</v></c></row></sheetData>""";
        Lesen(Xlsx(blatt)).Zeilen.ShouldHaveSingleItem().Zellen.ShouldBe(["Fest", "2"]);
    }

    [Fact]
    public void Eine_ZIP_Bombe_wird_abgewiesen_ehe_sie_ausgepackt_ist()
    {
        using var datei = new MemoryStream();
        using (var zip = new ZipArchive(datei, ZipArchiveMode.Create, leaveOpen: true))
        using (var teil = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open())
        {
            var null1M = new byte[1024 * 1024];
            for (var i = 0; i < 260; i++) teil.Write(null1M);
        }
        datei.Length.ShouldBeLessThan(Tabellenleser.HoechstensBytes);

        Should.Throw<Regelverstoss>(() => Lesen(datei.ToArray())).Message.ShouldStartWith("Die XLSX-Datei ist ausgepackt zu groß.");
    }

    [Fact]
    public void Spalten_ohne_Ueberschrift_heissen_nach_ihrem_Buchstaben() => Lesen("Titel;;Ort\na;b;c\n").Kopf.ShouldBe(["Titel", "Spalte B", "Ort"]);

    private static string Klage(string text) => Should.Throw<Regelverstoss>(() => Lesen(text)).Message;

    private static Einspieltabelle Lesen(string text) => Lesen(Encoding.UTF8.GetBytes(text));

    private static Einspieltabelle Lesen(byte[] inhalt) => Tabellenleser.Lesen(new MemoryStream(inhalt));

    private static byte[] Xlsx(string blatt)
    {
        using var datei = new MemoryStream();
        using (var zip = new ZipArchive(datei, ZipArchiveMode.Create, leaveOpen: true))
        {
            Schreibe(zip, "[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Schreibe(zip, "_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Schreibe(zip, "xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Tabelle" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Schreibe(zip, "xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Schreibe(zip, "xl/worksheets/sheet1.xml", $"""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{blatt}</worksheet>""");
        }
        return datei.ToArray();
    }

    private static void Schreibe(ZipArchive zip, string name, string inhalt)
    {
        using var teil = zip.CreateEntry(name).Open();
        teil.Write(Encoding.UTF8.GetBytes(inhalt));
    }
}
