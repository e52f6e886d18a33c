using System.IO.Compression;
using System.Text;
using ImageMagick;
using ImageMagick.Drawing;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Kleine echte Dateien jeder Art, im Test erzeugt.</summary>
public static class Dateiproben
{
    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

    public static byte[] Text(string text = "Rückruf am Dienstag, Gehweg ansehen.") => Encoding.UTF8.GetBytes(text);

    public static byte[] Docx => Office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml");

    public static byte[] Xlsx => Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml");

    public static byte[] Pptx => Office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "ppt/presentation.xml");

    public static byte[] Office(string inhaltsart, params string[] dateien) =>
        Zip([("[Content_Types].xml", $"<Types><Override PartName=\"/x\" ContentType=\"{inhaltsart}\"/></Types>"), .. dateien.Select(d => (d, "<x/>"))]);

    public static byte[] OpenDocument(string art) => Zip(("mimetype", "application/vnd.oasis.opendocument." + art), ("content.xml", "<x/>"));

    public static byte[] Eml => Encoding.UTF8.GetBytes("From: Jana <jana@example.org>\r\nTo: amt@example.org\r\nSubject: Gehweg\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><body>Guten Tag</body></html>\r\n");

    public static byte[] Zip(params (string Name, string Inhalt)[] eintraege)
    {
        using var strom = new MemoryStream();
        using (var archiv = new ZipArchive(strom, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, inhalt) in eintraege)
            {
                using var schreiber = new StreamWriter(archiv.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open());
                schreiber.Write(inhalt);
            }
        return strom.ToArray();
    }

    /// <summary>Ein Bild; auf Wunsch mit Aufnahmedaten: Ort (Rostock), Gerät und um 90° gedreht aufgenommen.</summary>
    public static byte[] Bild(MagickFormat format = MagickFormat.Png, uint breite = 400, uint hoehe = 300, bool mitAufnahmedaten = false, string farbe = "#3377bb")
    {
        using var bild = new MagickImage(new MagickColor(farbe), breite, hoehe);
        // Die linke obere Ecke ist rot, damit man sieht, wie das Bild liegt.
        bild.Draw(new Drawables().FillColor(MagickColors.Red).Rectangle(0, 0, breite / 4.0, hoehe / 4.0));
        if (mitAufnahmedaten)
        {
            var exif = new ExifProfile();
            exif.SetValue(ExifTag.GPSLatitudeRef, "N");
            exif.SetValue(ExifTag.GPSLatitude, [new Rational(54), new Rational(10), new Rational(30)]);
            exif.SetValue(ExifTag.GPSLongitudeRef, "E");
            exif.SetValue(ExifTag.GPSLongitude, [new Rational(12), new Rational(4), new Rational(40)]);
            exif.SetValue(ExifTag.Make, "Probekamera");
            exif.SetValue(ExifTag.Orientation, (ushort)6);
            bild.SetProfile(exif);
            bild.Orientation = Orientation.RightTop;
            bild.Comment = "vor dem Haus von Frau Beispiel";
        }
        return bild.ToByteArray(format);
    }

    /// <summary>Die EICAR-Testdatei; zusammengesetzt, damit dieser Quelltext selbst nicht gefunden wird.</summary>
    public static byte[] Eicar => Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-" + "FILE!$H+H*");

    /// <summary>Ein Bild, dessen Kopf riesige Maße behauptet.</summary>
    public static byte[] Bildbombe(uint breite, uint hoehe)
    {
        var png = Bild(MagickFormat.Png, 10, 10);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(16), breite);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(20), hoehe);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Pruefzahl(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Pruefzahl(ReadOnlySpan<byte> bytes)
    {
        var rest = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            rest ^= b;
            for (var i = 0; i < 8; i++) rest = (rest & 1) == 0 ? rest >> 1 : rest >> 1 ^ 0xEDB88320u;
        }
        return ~rest;
    }
}
