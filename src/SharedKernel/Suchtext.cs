using System.Globalization;
using System.Text;

namespace Stadtteilmanagement.SharedKernel;

/// <summary>
/// Macht Text vergleichbar: Kleinbuchstaben, ä/ö/ü/ß als ae/oe/ue/ss, übrige Akzente weg, Leerraum zusammengezogen.
/// So findet eine Suche auf allen Datenbanken gleich, unabhängig von deren Sortierfolge.
/// </summary>
public static class Suchtext
{
    /// <summary>Verbindet die Teile zu einem vergleichbaren Text; leere Teile fallen weg.</summary>
    public static string Aus(params ReadOnlySpan<string?> teile)
    {
        var ergebnis = new StringBuilder();
        foreach (var teil in teile)
        {
            if (string.IsNullOrWhiteSpace(teil)) continue;
            if (ergebnis.Length > 0 && ergebnis[^1] != ' ') ergebnis.Append(' ');
            Anhaengen(ergebnis, teil);
        }
        return ergebnis.ToString().TrimEnd();
    }

    /// <summary>Die gesuchten Wörter in vergleichbarer Form; jedes muss vorkommen. Mehr als sechs machen eine Suche nur langsamer.</summary>
    public static string[] Woerter(string? text) => [.. Aus(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6)];

    private static void Anhaengen(StringBuilder ergebnis, string teil)
    {
        foreach (var zeichen in teil.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            switch (zeichen)
            {
                case 'ä': ergebnis.Append("ae"); break;
                case 'ö': ergebnis.Append("oe"); break;
                case 'ü': ergebnis.Append("ue"); break;
                case 'ß': ergebnis.Append("ss"); break;
                case var _ when char.IsWhiteSpace(zeichen):
                    if (ergebnis.Length > 0 && ergebnis[^1] != ' ') ergebnis.Append(' ');
                    break;
                case < (char)128: ergebnis.Append(zeichen); break;
                default: OhneAkzent(ergebnis, zeichen); break;
            }
        }
    }

    private static void OhneAkzent(StringBuilder ergebnis, char zeichen)
    {
        // Die Hälfte eines Zeichens außerhalb der Grundebene (🌳) lässt sich allein nicht zerlegen.
        if (char.IsSurrogate(zeichen))
        {
            ergebnis.Append(zeichen);
            return;
        }
        foreach (var teil in zeichen.ToString().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(teil) != UnicodeCategory.NonSpacingMark)
                ergebnis.Append(teil);
    }
}
