using System.Text.RegularExpressions;

namespace Stadtteilmanagement.SharedKernel.Texte;

/// <summary>Text mit Platzhaltern in geschweiften Klammern.</summary>
public static partial class Platzhaltertext
{
    /// <summary>Die Namen aller Platzhalter im Text, jeder einmal.</summary>
    public static IReadOnlyList<string> Namen(string? text) => [.. Platzhalter().Matches(text ?? "").Select(m => m.Groups["name"].Value).Distinct()];

    /// <summary>
    /// Setzt die Werte ein. Eine Zeile, deren Platzhalter alle leer sind, entfällt („Ort: {Ort}“ ohne Ort); was ohne Wert übrig bleibt, verschwindet.
    /// Eingesetztes wird nicht noch einmal durchsucht.
    /// </summary>
    /// <param name="text">Der Text.</param>
    /// <param name="werte">Werte nach Namen.</param>
    public static string Fuellen(string text, IReadOnlyDictionary<string, string?> werte)
    {
        var zeilen = text.ReplaceLineEndings("\n").Split('\n').Where(zeile => Namen(zeile) is var namen && (namen.Count == 0 || namen.Any(n => !string.IsNullOrWhiteSpace(werte.GetValueOrDefault(n)))));
        return Leerzeilen().Replace(string.Join('\n', zeilen.Select(zeile => Platzhalter().Replace(zeile, m => werte.GetValueOrDefault(m.Groups["name"].Value) ?? ""))), "\n\n").Trim();
    }

    [GeneratedRegex(@"\{(?<name>[\p{L}\p{Nd}_-]+)\}")]
    private static partial Regex Platzhalter();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Leerzeilen();
}
