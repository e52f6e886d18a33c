using System.Globalization;

namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>Umrechnung zwischen gespeicherter Zeit (UTC) und Ortszeit (Europe/Berlin) und deren Anzeige.</summary>
public static class Ortszeit
{
    /// <summary>Deutsche Schreibweise für Zahlen und Sortierung.</summary>
    public static readonly CultureInfo Deutsch = CultureInfo.GetCultureInfo("de-DE");

    internal static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Das heutige Datum in Berlin.</summary>
    public static DateOnly Heute(this TimeProvider zeit) =>
        DateOnly.FromDateTime(zeit.GetUtcNow().UtcDateTime.InBerlin());

    /// <summary>Ortszeit zu einem Zeitpunkt in UTC. Werte ohne Angabe der Art (aus der Datenbank) gelten als UTC.</summary>
    /// <exception cref="ArgumentException">Der Wert ist als Ortszeit des Rechners gekennzeichnet.</exception>
    public static DateTime InBerlin(this DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Berlin);

    /// <summary>
    /// Zeitpunkt in UTC zu einer Ortszeit. Eine Uhrzeit, die es beim Wechsel zur Sommerzeit nicht gibt, rückt um die
    /// fehlende Stunde vor; von einer doppelten beim Wechsel zur Winterzeit gilt die erste.
    /// </summary>
    /// <exception cref="ArgumentException">Der Wert ist als UTC oder als Ortszeit des Rechners gekennzeichnet.</exception>
    public static DateTime NachUtc(DateTime berlin)
    {
        if (berlin.Kind != DateTimeKind.Unspecified)
        {
            throw new ArgumentException("Erwartet wird eine Ortszeit ohne Angabe der Art (DateTimeKind.Unspecified).", nameof(berlin));
        }

        // Für die fehlende Stunde gilt hier der Abstand der Winterzeit: 02:30 Uhr wird zu 01:30 UTC, also 03:30 Uhr Sommerzeit.
        var abstand = Berlin.IsAmbiguousTime(berlin)
            ? Berlin.GetAmbiguousTimeOffsets(berlin).Max()
            : Berlin.GetUtcOffset(berlin);
        return DateTime.SpecifyKind(berlin - abstand, DateTimeKind.Utc);
    }

    /// <summary>Anzeige eines Tages: „22.11.2026“.</summary>
    public static string AlsDatum(this DateOnly tag) => tag.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>Anzeige eines Zeitpunkts in UTC als Ortszeit: „22.11.2026, 14:05 Uhr“.</summary>
    /// <exception cref="ArgumentException">Der Wert ist als Ortszeit des Rechners gekennzeichnet.</exception>
    public static string AlsZeitpunkt(this DateTime utc) =>
        utc.InBerlin().ToString("dd.MM.yyyy, HH:mm 'Uhr'", CultureInfo.InvariantCulture);

    /// <summary>Anzeige eines Tages ohne Jahr: „22.11.“.</summary>
    internal static string AlsTagUndMonat(this DateOnly tag) => tag.ToString("dd.MM.", CultureInfo.InvariantCulture);
}
