using System.Collections;
using System.Globalization;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Wandelt Modellwerte in den Text, der in einem Formularfeld steht.</summary>
internal static class Werte
{
    private static readonly CultureInfo Deutsch = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Datum und Zeit so, wie HTML sie verlangt; Dezimalzahlen deutsch, weil sie als Text gelesen werden.</summary>
    internal static string? Text(object? wert, string art = "text") => wert switch
    {
        null => null,
        string text => text,
        bool ja => ja ? "true" : "false",
        DateOnly datum => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly zeit => zeit.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime zeitpunkt => zeitpunkt.ToString(Zeitmuster(art), CultureInfo.InvariantCulture),
        DateTimeOffset zeitpunkt => zeitpunkt.ToString(Zeitmuster(art), CultureInfo.InvariantCulture),
        decimal betrag => betrag.ToString("#,##0.00##", Deutsch),
        double zahl => zahl.ToString("0.######", Deutsch),
        IFormattable anderes => anderes.ToString(null, CultureInfo.InvariantCulture),
        _ => wert.ToString(),
    };

    /// <summary>Alle Schreibweisen, unter denen ein Wert in einer Auswahlliste stehen kann.</summary>
    internal static HashSet<string> Menge(object? wert)
    {
        var menge = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var einzelner in Einzelne(wert))
        {
            if (Text(einzelner) is { Length: > 0 } text)
            {
                menge.Add(text);
            }

            // Auswahllisten nennen Aufzählungen mal beim Namen, mal bei der Zahl.
            if (einzelner is Enum aufzaehlung)
            {
                menge.Add(aufzaehlung.ToString("d"));
            }
        }

        return menge;
    }

    private static string Zeitmuster(string art) => art == "date" ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm";

    private static IEnumerable<object?> Einzelne(object? wert) =>
        wert is IEnumerable menge and not string ? menge.Cast<object?>() : [wert];
}
