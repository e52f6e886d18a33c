namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>Zeitpunkte, wie sie gespeichert werden.</summary>
public static class Zeitstempel
{
    /// <summary>Jetzt in UTC, auf Millisekunden gekürzt: Jede Datenbank gibt ihn genau so zurück, wie er hineinging.</summary>
    public static DateTime Jetzt(this TimeProvider uhr)
    {
        var zeit = uhr.GetUtcNow().UtcDateTime;
        return new DateTime(zeit.Ticks - zeit.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
    }
}
