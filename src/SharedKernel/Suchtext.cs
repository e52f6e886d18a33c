using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.SharedKernel;

/// <summary>
/// Macht Text vergleichbar: Kleinbuchstaben, ä/ö/ü/ß als ae/oe/ue/ss, übrige Akzente weg, Leerraum zusammengezogen.
/// So findet eine Suche auf allen Datenbanken gleich, unabhängig von deren Sortierfolge.
/// </summary>
public static partial class Suchtext
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

    /// <summary>
    /// Zerlegt Text in vergleichbare Wörter aus Buchstaben und Ziffern und sagt, wo sie stehen. Eine sprechende Nummer bleibt ein Wort:
    /// „ANL-2026-00042“ wird „anl202600042“, denn „anl“ und „2026“ stünden in jedem Vorgang.
    /// </summary>
    public static IEnumerable<Textwort> Zerlegen(string? text)
    {
        foreach (Match treffer in Wortmuster().Matches(text ?? ""))
        {
            var wort = string.Concat(Aus(treffer.Value).Where(char.IsLetterOrDigit));
            if (wort.Length > 0) yield return new Textwort(treffer.Index, treffer.Length, wort.Length > Wortlaenge ? wort[..Wortlaenge] : wort);
        }
    }

    /// <summary>Ob ein vergleichbares Wort nur den Satz zusammenhält; solche Wörter stehen fast überall und suchen nichts.</summary>
    public static bool IstFuellwort(string wort) => Fuellwoerter.Contains(wort);

    /// <summary>Längere Wörter werden abgeschnitten: Keine Datenbank nimmt beliebig lange auf.</summary>
    internal const int Wortlaenge = 60;

    private static readonly FrozenSet<string> Fuellwoerter =
        ("aber als am an auch auf aus bei bin bis da damit dann das dass dem den der des die dies diese dieser dieses doch durch ein eine einem einen einer eines er es "
        + "fuer hat haben ich ihr ihre im in ins ist ja kein keine mit nach nicht noch nun nur ob oder ohne sehr sein seit sich sie sind so soll ueber um und uns unser unter "
        + "vom von vor war was weil wenn wer werden wie wir wird wo wurde zu zum zur").Split(' ').ToFrozenSet();

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

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\p{L}{2,5}-\d{4}-\d{1,6}(?![\p{L}\p{Nd}])|[\p{L}\p{Nd}\p{M}]+")]
    private static partial Regex Wortmuster();
}

/// <summary>Ein Wort in einem Text.</summary>
/// <param name="Start">Wo es im Text beginnt.</param>
/// <param name="Laenge">Wie viele Zeichen es im Text hat.</param>
/// <param name="Wort">In vergleichbarer Form.</param>
public readonly record struct Textwort(int Start, int Laenge, string Wort);
