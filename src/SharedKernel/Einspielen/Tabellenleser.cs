using System.IO.Compression;
using System.Text;
using CsvHelper;
using MiniExcelLibs;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>Liest CSV und XLSX. Was es ist, sagt der Inhalt, nicht der Dateiname.</summary>
public static class Tabellenleser
{
    /// <summary>Größte Datei in Bytes.</summary>
    public const int HoechstensBytes = 10 * 1024 * 1024;

    // Ein Blatt mit 20.000 Zeilen bleibt weit darunter; wer mehr auspackt, will den Server füllen.
    private const long HoechstensAusgepackt = 200L * 1024 * 1024;
    private const int HoechstensTeile = 2000;

    private static readonly Encoding StrengesUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Liest die Datei bis zum Ende.</summary>
    /// <exception cref="Regelverstoss">Sie ist weder CSV noch XLSX, zu groß, leer oder beschädigt.</exception>
    public static Einspieltabelle Lesen(Stream datei)
    {
        using var speicher = new MemoryStream();
        datei.CopyTo(speicher);
        var inhalt = speicher.GetBuffer().AsSpan(0, (int)speicher.Length);
        return inhalt.StartsWith("PK\u0003\u0004"u8) ? Xlsx(speicher) : Csv(inhalt);
    }

    private static Einspieltabelle Csv(ReadOnlySpan<byte> inhalt)
    {
        var (text, kodierung) = Entziffern(inhalt);
        // Was Text ist, enthält dieses Zeichen nie; fast alles andere schon.
        if (text.Contains('\0')) throw new Regelverstoss("Diese Datei ist weder CSV noch XLSX. Speichern Sie sie im Tabellenprogramm in einem dieser Formate.");
        var zeilen = new List<string[]>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false, OnMalformedRecord = OffenesAnfuehrungszeichen });
        while (csv.Read())
        {
            zeilen.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            // Gezählt wird später genau; hier geht es nur darum, nicht endlos zu lesen.
            if (zeilen.Count > 2 * Einspieltabelle.HoechstensZeilen) break;
        }
        return Einspieltabelle.Aus($"CSV, {kodierung}, Trennzeichen {Trennzeichen(csv.Separator)}", zeilen);
    }

    // Ein vergessenes Anführungszeichen verschluckte sonst still den Rest der Datei.
    private static void OffenesAnfuehrungszeichen(CsvMalformedRecord zeile)
    {
        if (zeile.Reason == CsvMalformedReason.UnterminatedQuote)
            throw new Regelverstoss($"In Zeile {zeile.RecordNumber} beginnt ein Anführungszeichen, das nie endet. Bitte berichtigen Sie die Datei.");
    }

    private static (string Text, string Kodierung) Entziffern(ReadOnlySpan<byte> inhalt)
    {
        if (inhalt.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8.GetString(inhalt[3..]), "UTF-8");
        if (inhalt.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(inhalt[2..]), "UTF-16");
        try
        {
            return (StrengesUtf8.GetString(inhalt), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            // Windows-1252 enthält alle druckbaren Zeichen von ISO-8859-1.
            return (Windows1252.GetString(inhalt), "Windows-1252");
        }
    }

    private static string Trennzeichen(char zeichen) => zeichen switch
    {
        ';' => "Semikolon",
        ',' => "Komma",
        '\t' => "Tabulator",
        _ => $"„{zeichen}“"
    };

    private static Einspieltabelle Xlsx(MemoryStream datei)
    {
        try
        {
            PruefeAusgepackt(datei);
            datei.Position = 0;
            var zeilen = datei.Query(useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>().Select(z => z.Values.Select(Text).ToArray());
            return Einspieltabelle.Aus("XLSX, erstes Tabellenblatt", zeilen);
        }
        catch (Exception e) when (e is not Regelverstoss)
        {
            // Wie sich eine kaputte Datei bemerkbar macht, hängt davon ab, wo sie kaputt ist.
            throw new Regelverstoss("Die XLSX-Datei lässt sich nicht lesen. Öffnen Sie sie im Tabellenprogramm und speichern Sie sie neu.");
        }
    }

    // Die Angaben im Verzeichnis der ZIP-Datei können lügen; gezählt wird, was wirklich herauskommt.
    private static void PruefeAusgepackt(MemoryStream datei)
    {
        datei.Position = 0;
        using var zip = new ZipArchive(datei, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > HoechstensTeile) throw ZuGross();
        var (puffer, gesamt) = (new byte[81920], 0L);
        foreach (var teil in zip.Entries)
        {
            using var strom = teil.Open();
            while (strom.Read(puffer) is var gelesen and > 0)
                if ((gesamt += gelesen) > HoechstensAusgepackt) throw ZuGross();
        }
    }

    private static Regelverstoss ZuGross() => new("Die XLSX-Datei ist ausgepackt zu groß. Bitte löschen Sie, was nicht gebraucht wird, oder speichern Sie sie als CSV.");

    private static string Text(object? wert) => wert switch
    {
        null => "",
        DateTime zeit when zeit.TimeOfDay == TimeSpan.Zero => DateOnly.FromDateTime(zeit).AlsDatum(),
        DateTime zeit => zeit.ToString("dd.MM.yyyy HH:mm", Ortszeit.Deutsch),
        TimeSpan dauer => dauer.ToString(@"hh\:mm", Ortszeit.Deutsch),
        bool ja => ja ? "ja" : "nein",
        IFormattable zahl => zahl.ToString(null, Ortszeit.Deutsch),
        _ => wert.ToString() ?? ""
    };
}
