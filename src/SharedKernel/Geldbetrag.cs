using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.SharedKernel;

/// <summary>
/// Ein Betrag in Euro, auf den Cent genau, höchstens ±999.999.999.999,99 €.
/// Gelesen und gezeigt wird er immer deutsch, unabhängig von der Kultur des Prozesses.
/// </summary>
public readonly partial record struct Geldbetrag : IComparable<Geldbetrag>, IParsable<Geldbetrag>
{
    private const decimal Grenze = 999_999_999_999.99m;

    private static readonly NumberFormatInfo Deutsch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>Ein Betrag von so vielen Euro.</summary>
    /// <exception cref="ArgumentException">Mehr als zwei Nachkommastellen oder außerhalb der Grenzen.</exception>
    // Ohne das Attribut läse JSON eine Struktur ohne Setter stillschweigend als 0 €.
    [JsonConstructor]
    public Geldbetrag(decimal euro)
    {
        if (decimal.Round(euro, 2) != euro)
        {
            throw new ArgumentException("Ein Geldbetrag hat höchstens zwei Nachkommastellen.", nameof(euro));
        }

        if (Math.Abs(euro) > Grenze)
        {
            throw new ArgumentOutOfRangeException(nameof(euro), "Ein Geldbetrag liegt zwischen -999.999.999.999,99 € und 999.999.999.999,99 €.");
        }

        Euro = euro;
    }

    /// <summary>Der Betrag in Euro.</summary>
    public decimal Euro { get; }

    /// <summary>0,00 €.</summary>
    public static Geldbetrag Null => default;

    /// <summary>Summe.</summary>
    /// <exception cref="ArgumentException">Das Ergebnis liegt außerhalb der Grenzen.</exception>
    public static Geldbetrag operator +(Geldbetrag links, Geldbetrag rechts) => new(links.Euro + rechts.Euro);

    /// <summary>Differenz.</summary>
    /// <exception cref="ArgumentException">Das Ergebnis liegt außerhalb der Grenzen.</exception>
    public static Geldbetrag operator -(Geldbetrag links, Geldbetrag rechts) => new(links.Euro - rechts.Euro);

    /// <summary>Derselbe Betrag mit umgekehrtem Vorzeichen.</summary>
    public static Geldbetrag operator -(Geldbetrag betrag) => new(-betrag.Euro);

    /// <summary>Vielfaches.</summary>
    /// <exception cref="ArgumentException">Das Ergebnis liegt außerhalb der Grenzen.</exception>
    public static Geldbetrag operator *(Geldbetrag betrag, int faktor) => new(betrag.Euro * faktor);

    /// <summary>Ob der linke Betrag kleiner ist.</summary>
    public static bool operator <(Geldbetrag links, Geldbetrag rechts) => links.Euro < rechts.Euro;

    /// <summary>Ob der linke Betrag größer ist.</summary>
    public static bool operator >(Geldbetrag links, Geldbetrag rechts) => links.Euro > rechts.Euro;

    /// <summary>Ob der linke Betrag kleiner oder gleich ist.</summary>
    public static bool operator <=(Geldbetrag links, Geldbetrag rechts) => links.Euro <= rechts.Euro;

    /// <summary>Ob der linke Betrag größer oder gleich ist.</summary>
    public static bool operator >=(Geldbetrag links, Geldbetrag rechts) => links.Euro >= rechts.Euro;

    /// <inheritdoc />
    public int CompareTo(Geldbetrag other) => Euro.CompareTo(other.Euro);

    /// <summary>So viele Prozent des Betrags, kaufmännisch auf den Cent gerundet (ein halber Cent von der Null weg).</summary>
    /// <exception cref="ArgumentException">Das Ergebnis liegt außerhalb der Grenzen.</exception>
    public Geldbetrag Prozent(decimal prozent) => new(decimal.Round(Euro * prozent / 100, 2, MidpointRounding.AwayFromZero));

    /// <summary>
    /// Teilt den Betrag in möglichst gleiche Teile, deren Summe ihn wieder ergibt; übrige Cent gehen an die ersten Teile.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Weniger als ein Teil.</exception>
    public IReadOnlyList<Geldbetrag> Aufteilen(int teile)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(teile, 1);

        var (cent, rest) = Math.DivRem((long)(Euro * 100), teile);
        return [.. Enumerable.Range(0, teile).Select(i => new Geldbetrag((cent + (i < Math.Abs(rest) ? Math.Sign(rest) : 0)) / 100m))];
    }

    /// <summary>Anzeige: „1.234,50 €“, vor dem Eurozeichen ein geschütztes Leerzeichen.</summary>
    public override string ToString() => Euro.ToString("N2", Deutsch) + "\u00A0€";

    /// <summary>Liest einen deutsch geschriebenen Betrag wie <see cref="TryParse"/>.</summary>
    /// <param name="s">Der Text.</param>
    /// <param name="provider">Ohne Wirkung: Gelesen wird immer deutsch.</param>
    /// <exception cref="FormatException">Der Text ist kein Geldbetrag.</exception>
    public static Geldbetrag Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var betrag) ? betrag : throw new FormatException($"„{s}“ ist kein Geldbetrag. Erwartet wird zum Beispiel „1.234,50 €“.");

    /// <summary>
    /// Liest „1.234,50 €“, „1234,5“, „12 €“ oder „-3,00“. Ein Punkt gilt nur als Tausenderpunkt vor genau drei Ziffern;
    /// „1.23“ und „0.123“ werden abgewiesen statt gedeutet.
    /// </summary>
    /// <param name="s">Der Text; Leerzeichen am Rand und das Eurozeichen dürfen fehlen oder stehen.</param>
    /// <param name="provider">Ohne Wirkung: Gelesen wird immer deutsch.</param>
    /// <param name="result">Der Betrag; 0,00 €, wenn der Text keiner ist.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Geldbetrag result)
    {
        result = Null;
        if (Muster().Match(s ?? "") is not { Success: true } treffer
            || !decimal.TryParse(treffer.Groups["zahl"].Value, NumberStyles.Number, Deutsch, out var euro)
            || Math.Abs(euro) > Grenze)
        {
            return false;
        }

        result = new(euro);
        return true;
    }

    [GeneratedRegex(@"^\s*(?<zahl>-?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]{1,2})?)\s*€?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Muster();
}
