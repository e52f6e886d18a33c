using System.Data;
using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Ausgaben;

/// <summary>Schreibt eine <see cref="Tabelle"/> so, wie sie ein deutsches Tabellenprogramm ohne Nachfrage öffnet: nie als Formel.</summary>
public static class Tabellendatei
{
    private const string Zeitmuster = "dd.MM.yyyy HH:mm";

    // Damit beginnt in Tabellenprogrammen eine Formel.
    private static readonly char[] Formelzeichen = ['=', '+', '-', '@', '\t', '\r', '\n'];

    private static readonly CsvWriterOptions Schreibweise = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.None };

    /// <summary>Die Tabelle als Datei zum Herunterladen.</summary>
    public static FileContentResult AlsDatei(this Tabelle tabelle)
    {
        var (inhalt, typ, endung) = tabelle.Format switch
        {
            Ausgabeformat.Csv => (Csv(tabelle), "text/csv; charset=utf-8", "csv"),
            _ => (Xlsx(tabelle), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")
        };
        return new FileContentResult(inhalt, typ)
        {
            FileDownloadName = string.Create(CultureInfo.InvariantCulture, $"{Suchtext.Aus(tabelle.Titel).Replace(' ', '-')}-{tabelle.Stand:yyyy-MM-dd}.{endung}")
        };
    }

    private static byte[] Csv(Tabelle tabelle)
    {
        using var speicher = new MemoryStream();
        using (var csv = CsvWriter.Create(speicher, Schreibweise, leaveOpen: true))
        {
            csv.WriteHeader([.. tabelle.Spalten]);
            foreach (var zeile in tabelle.Zeilen) csv.WriteRecord([.. zeile.Select(AlsText)]);
        }
        return speicher.ToArray();
    }

    private static byte[] Xlsx(Tabelle tabelle)
    {
        // Als DataTable, weil auch eine leere Liste ihre Kopfzeile behalten soll.
        using var daten = new DataTable { Locale = Ortszeit.Deutsch };
        foreach (var kopf in tabelle.Spalten) daten.Columns.Add(kopf, typeof(object));
        foreach (var zeile in tabelle.Zeilen) daten.Rows.Add([.. zeile.Select(AlsZelle)]);
        using var speicher = new MemoryStream();
        speicher.SaveAs(daten, sheetName: tabelle.Titel, configuration: new OpenXmlConfiguration
        {
            FreezeRowCount = 1,
            DynamicColumns = [.. tabelle.Spalten.Select((kopf, stelle) => Spalte(kopf, tabelle.Zeilen.Select(z => z[stelle])))]
        });
        return speicher.ToArray();
    }

    private static DynamicExcelColumn Spalte(string kopf, IEnumerable<object?> werte)
    {
        var (format, breite) = werte.FirstOrDefault(w => w is not null) switch
        {
            DateOnly => ("dd.MM.yyyy", 12),
            DateTime => (Zeitmuster, 18),
            Geldbetrag => ("#,##0.00 \"€\"", 14),
            int or long => (null, 10),
            _ => (null, 28)
        };
        return new DynamicExcelColumn(kopf) { Format = format, Width = breite };
    }

    private static object? AlsZelle(object? wert) => wert switch
    {
        DateOnly tag => tag.ToDateTime(TimeOnly.MinValue),
        DateTime utc => utc.InBerlin(),
        Geldbetrag betrag => betrag.Euro,
        int or long or decimal => wert,
        _ => AlsText(wert)
    };

    private static string? AlsText(object? wert) => wert switch
    {
        null => null,
        DateOnly tag => tag.AlsDatum(),
        DateTime utc => utc.InBerlin().ToString(Zeitmuster, Ortszeit.Deutsch),
        bool ja => ja ? "ja" : "nein",
        Enum e => e.Bezeichnung(),
        Geldbetrag betrag => betrag.Euro.ToString("0.00", Ortszeit.Deutsch),
        string text => Entschaerft(text),
        IFormattable zahl => zahl.ToString(null, Ortszeit.Deutsch),
        _ => Entschaerft(wert.ToString()!)
    };

    private static string Entschaerft(string text) => text.Length > 0 && Formelzeichen.Contains(text[0]) ? "'" + text : text;
}
