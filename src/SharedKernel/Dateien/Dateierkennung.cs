using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Erkennt die Art am Inhalt. Angenommen wird nur, was sich als erlaubt erweist; alles andere ist abgelehnt, gleich wie es heißt. Bei Text entscheidet auch
/// die Endung, denn ein Skript ist ebenfalls Text.
/// </summary>
internal static partial class Dateierkennung
{
    private const int Anfang = 64 * 1024;
    private const int HoechstensEintraege = 10_000;
    private const long HoechstensEntpackt = 500L * 1024 * 1024;

    private static readonly Encoding StrengesUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding StrengesUtf16 = new UnicodeEncoding(false, true, throwOnInvalidBytes: true);

    private static Regelverstoss Unbekannt => new($"Diese Art von Datei wird nicht angenommen. Möglich sind {Dateiarten.Erlaubte}.");

    /// <summary>Die Art des Inhalts.</summary>
    /// <param name="inhalt">Ein Strom, in dem sich springen lässt.</param>
    /// <param name="endung">Endung des Namens ohne Punkt, klein.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="Regelverstoss">Die Art wird nicht angenommen; der Satz sagt, warum.</exception>
    public static async Task<Dateiart> ErkenneAsync(Stream inhalt, string endung, CancellationToken cancellationToken)
    {
        var puffer = new byte[Anfang];
        var gelesen = await inhalt.ReadAtLeastAsync(puffer, puffer.Length, throwOnEndOfStream: false, cancellationToken);
        inhalt.Position = 0;
        return Erkenne(puffer.AsSpan(0, gelesen), inhalt, endung);
    }

    private static Dateiart Erkenne(ReadOnlySpan<byte> anfang, Stream inhalt, string endung)
    {
        if (anfang.StartsWith("%PDF-"u8)) return Dateiart.Pdf;
        if (anfang.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Dateiart.Jpeg;
        if (anfang.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Dateiart.Png;
        if (anfang.Length >= 12 && anfang.StartsWith("RIFF"u8) && anfang[8..12].SequenceEqual("WEBP"u8)) return Dateiart.Webp;
        if (anfang.Length >= 12 && anfang[4..8].SequenceEqual("ftyp"u8)) return Heic(anfang);
        if (anfang.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04])) return Gepackt(inhalt);
        if (anfang.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new Regelverstoss("Alte Office-Formate (DOC, XLS, PPT) und mit Kennwort verschlüsselte Office-Dateien werden nicht angenommen. Speichern Sie die Datei als DOCX, XLSX, PPTX oder PDF ohne Kennwort.");
        return Textart(anfang, endung);
    }

    private static Dateiart Heic(ReadOnlySpan<byte> anfang)
    {
        // Hauptmarke und verträgliche Marken stehen im ersten Kasten; AVIF und Videos haben andere.
        var ende = Math.Min(anfang.Length, (int)Math.Min(256u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(anfang)));
        for (var i = 8; i + 4 <= ende; i += 4)
            if (i != 12 && Encoding.ASCII.GetString(anfang.Slice(i, 4)) is "heic" or "heix" or "heim" or "heis") return Dateiart.Heic;
        throw Unbekannt;
    }

    private static Dateiart Gepackt(Stream inhalt)
    {
        try
        {
            using var archiv = new ZipArchive(inhalt, ZipArchiveMode.Read, leaveOpen: true);
            if (archiv.Entries.Count > HoechstensEintraege || archiv.Entries.Sum(e => e.Length) > HoechstensEntpackt)
                throw new Regelverstoss("Die Datei ist ungewöhnlich stark gepackt und wird deshalb nicht angenommen.");
            if (archiv.Entries.Any(e => IstMakro(e.FullName)))
                throw new Regelverstoss("Office-Dateien mit Makros werden nicht angenommen. Speichern Sie die Datei ohne Makros oder als PDF.");
            return OpenDocument(archiv) ?? OfficeOpenXml(archiv) ?? throw new Regelverstoss("Archive (ZIP) werden nicht angenommen. Laden Sie die Dateien einzeln hoch; mehrere auf einmal sind möglich.");
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // Beschädigte Archive kann niemand öffnen; das sagt die Meldung.
            throw new Regelverstoss("Die Datei ist beschädigt und lässt sich nicht lesen.");
        }
    }

    private static bool IstMakro(string pfad) =>
        pfad.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || pfad.StartsWith("Basic/", StringComparison.Ordinal) || pfad.StartsWith("Scripts/", StringComparison.Ordinal);

    private static Dateiart? OpenDocument(ZipArchive archiv) => archiv.GetEntry("mimetype") is not { } eintrag ? null : Lesen(eintrag, 100).Trim() switch
    {
        "application/vnd.oasis.opendocument.text" => Dateiart.Odt,
        "application/vnd.oasis.opendocument.spreadsheet" => Dateiart.Ods,
        "application/vnd.oasis.opendocument.presentation" => Dateiart.Odp,
        "application/vnd.oasis.opendocument.graphics" => Dateiart.Odg,
        _ => null
    };

    private static Dateiart? OfficeOpenXml(ZipArchive archiv)
    {
        if (archiv.GetEntry("[Content_Types].xml") is not { } eintrag) return null;
        var typen = Lesen(eintrag, 1024 * 1024);
        if (typen.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            throw new Regelverstoss("Office-Dateien mit Makros werden nicht angenommen. Speichern Sie die Datei ohne Makros oder als PDF.");
        return typen.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal) ? Dateiart.Docx
            : typen.Contains("spreadsheetml.sheet.main+xml", StringComparison.Ordinal) ? Dateiart.Xlsx
            : typen.Contains("presentationml.presentation.main+xml", StringComparison.Ordinal) ? Dateiart.Pptx
            : null;
    }

    // Die angegebene Länge kann lügen; gelesen wird nie mehr als erlaubt.
    private static string Lesen(ZipArchiveEntry eintrag, int hoechstens)
    {
        using var strom = eintrag.Open();
        var puffer = new byte[hoechstens];
        return Encoding.UTF8.GetString(puffer, 0, strom.ReadAtLeast(puffer, hoechstens, throwOnEndOfStream: false));
    }

    private static Dateiart Textart(ReadOnlySpan<byte> anfang, string endung)
    {
        if (AlsText(anfang) is not { } text || text.StartsWith("#!", StringComparison.Ordinal)) throw Unbekannt;
        if (Dateiart.Eml.HatEndung(endung)) return Kopfzeilen().Count(Kopf(text)) >= 2 ? Dateiart.Eml : throw new Regelverstoss("Das ist keine gespeicherte E-Mail, obwohl der Name so endet.");
        if (Auszeichnung().IsMatch(text)) throw new Regelverstoss("HTML, SVG und andere Seiten mit möglichem Programmcode werden nicht angenommen. Speichern Sie den Inhalt als PDF oder Bild.");
        if (Dateiart.Csv.HatEndung(endung)) return Dateiart.Csv;
        return endung.Length == 0 || Dateiart.Txt.HatEndung(endung) ? Dateiart.Txt : throw Unbekannt;
    }

    private static string Kopf(string text) => text.ReplaceLineEndings("\n").Split("\n\n")[0];

    /// <summary>Der Anfang als Text; null, wenn er keiner ist. Gelesen wird auch, was alte Programme schreiben (Windows-1252).</summary>
    private static string? AlsText(ReadOnlySpan<byte> anfang)
    {
        if (anfang.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Dekodiert(StrengesUtf16, anfang[2..^(anfang.Length % 2)]);
        if (anfang.Contains((byte)0)) return null;
        var bytes = anfang.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? anfang[3..] : anfang;
        // Das letzte Zeichen kann angeschnitten sein; drei Bytes weniger genügen dann immer.
        var text = Dekodiert(StrengesUtf8, bytes) ?? (bytes.Length == Anfang ? Dekodiert(StrengesUtf8, bytes[..^1]) ?? Dekodiert(StrengesUtf8, bytes[..^2]) ?? Dekodiert(StrengesUtf8, bytes[..^3]) : null) ?? Encoding.Latin1.GetString(bytes);
        return text.Any(z => z < ' ' && z is not ('\t' or '\n' or '\r' or '\f')) ? null : text;
    }

    private static string? Dekodiert(Encoding kodierung, ReadOnlySpan<byte> bytes)
    {
        try { return kodierung.GetString(bytes); }
        // Keine gültige Folge in dieser Kodierung; der Aufrufer versucht die nächste.
        catch (DecoderFallbackException) { return null; }
    }

    [GeneratedRegex(@"^\s*<[!?a-z]|<(script|svg|html|iframe|body)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Auszeichnung();

    [GeneratedRegex("^(From|To|Date|Subject|Message-ID|MIME-Version|Received|Return-Path|Content-Type):", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Kopfzeilen();
}
