using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>CSV, wie es ein deutsches Tabellenprogramm ohne Nachfrage öffnet: UTF-8 mit Kennung, Semikolon, Formeln entschärft.</summary>
public static class Csv
{
    /// <summary>Höchstzahl der Zeilen eines Exports; darüber muss der Filter eingegrenzt werden.</summary>
    public const int HoechstensZeilen = 20_000;

    private static readonly CsvWriterOptions Schreibweise = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Baut die Datei.</summary>
    /// <param name="name">Dateiname ohne Endung; der heutige Tag wird angehängt.</param>
    /// <param name="heute">Der heutige Tag.</param>
    /// <param name="zeilen">Die Zeilen.</param>
    /// <param name="spalten">Überschrift und Wert je Spalte.</param>
    public static FileContentResult Datei<T>(string name, DateOnly heute, IEnumerable<T> zeilen, params (string Kopf, Func<T, string?> Wert)[] spalten)
    {
        using var speicher = new MemoryStream();
        using (var csv = CsvWriter.Create(speicher, Schreibweise, leaveOpen: true))
        {
            csv.WriteHeader([.. spalten.Select(s => s.Kopf)]);
            foreach (var zeile in zeilen) csv.WriteRecord([.. spalten.Select(s => s.Wert(zeile))]);
        }
        return new FileContentResult(speicher.ToArray(), "text/csv; charset=utf-8")
        {
            FileDownloadName = string.Create(CultureInfo.InvariantCulture, $"{name}-{heute:yyyy-MM-dd}.csv")
        };
    }
}
