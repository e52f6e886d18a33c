namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>Kurze deutsche Wendungen für Termine, gemessen am heutigen Tag.</summary>
public static class Wortdatum
{
    private static readonly string[] Wochentage = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];

    /// <summary>
    /// Wie lange eine Frist überschritten ist: „seit gestern“, „seit 4 Werktagen“.
    /// Ist seither kein Arbeitstag vergangen, zählen Kalendertage: „seit 2 Tagen“.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Die Frist ist noch nicht überschritten.</exception>
    public static string UeberfaelligSeit(DateOnly frist, DateOnly heute)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frist, heute);

        var tage = heute.DayNumber - frist.DayNumber;
        return (tage, Arbeitstage.Zwischen(frist, heute)) switch
        {
            (1, _) => "seit gestern",
            (_, 0) => $"seit {tage} Tagen",
            (_, 1) => "seit 1 Werktag",
            (_, var werktage) => $"seit {werktage} Werktagen",
        };
    }

    /// <summary>Wann etwas fällig ist: „heute“, „morgen“, „Di, 24.11.“, in einem anderen Jahr „Di, 12.01.2027“.</summary>
    public static string Faellig(DateOnly tag, DateOnly heute) => (tag.DayNumber - heute.DayNumber) switch
    {
        0 => "heute",
        1 => "morgen",
        _ => $"{Wochentage[(int)tag.DayOfWeek]}, {(tag.Year == heute.Year ? tag.AlsTagUndMonat() : tag.AlsDatum())}",
    };
}
