using MediatR;

namespace Stadtteilmanagement.SharedKernel.Ausgaben;

/// <summary>Als welche Datei eine Liste ausgegeben wird.</summary>
public enum Ausgabeformat
{
    /// <summary>Arbeitsmappe mit echten Daten und Zahlen.</summary>
    [Bezeichnung("Excel-Tabelle (XLSX)")] Xlsx,
    /// <summary>Text mit Semikolon.</summary>
    [Bezeichnung("Textdatei (CSV)")] Csv
}

/// <summary>
/// Gibt eine Liste aus, genau wie gefiltert und sortiert. Jede Liste hat einen eigenen solchen Befehl neben ihrer Abfrage: An ihm steht, wer ausgeben darf,
/// und unter seinem Namen steht die Ausgabe im Prüfprotokoll.
/// </summary>
/// <typeparam name="TFilter">Die Abfrage, die die Liste zeigt.</typeparam>
public interface IAusgabe<out TFilter> : IRequest<Tabelle> where TFilter : class
{
    /// <summary>Der Filter, mit dem die Liste gezeigt wird.</summary>
    TFilter Filter { get; }

    /// <summary>Die gewünschte Datei.</summary>
    Ausgabeformat Format { get; }
}

/// <summary>Eine ausgegebene Liste.</summary>
/// <param name="Titel">Wie die Liste heißt; daraus wird der Dateiname.</param>
/// <param name="Stand">Tag der Ausgabe (Europe/Berlin).</param>
/// <param name="Format">Die gewünschte Datei.</param>
/// <param name="Spalten">Überschriften.</param>
/// <param name="Zeilen">Werte je Zeile in der Reihenfolge der Spalten, in ihrem eigenen Typ; wie sie geschrieben werden, entscheidet die Datei.</param>
public sealed record Tabelle(string Titel, DateOnly Stand, Ausgabeformat Format, IReadOnlyList<string> Spalten, IReadOnlyList<object?[]> Zeilen);
