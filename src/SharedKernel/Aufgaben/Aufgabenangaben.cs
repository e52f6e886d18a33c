using Quartz;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>Was sich einer Aufgabe ansehen lässt, ohne sie auszuführen.</summary>
public static class Aufgabenangaben
{
    /// <summary>Unter diesem Namen kennt der Planer die Aufgabe und stehen ihre Läufe: der Name der Klasse.</summary>
    public static string Schluessel(this IAufgabe aufgabe) => aufgabe.GetType().Name;

    /// <summary>Wann sie nach ihrem Zeitplan als Nächstes dran ist, UTC; null, wenn nie mehr.</summary>
    /// <param name="aufgabe">Die Aufgabe.</param>
    /// <param name="nach">Zeitpunkt in UTC, nach dem gesucht wird.</param>
    public static DateTime? NaechsterLauf(this IAufgabe aufgabe, DateTime nach) =>
        CronExpression.Parse(aufgabe.Zeitplan).WithTimeZone(Ortszeit.Berlin).GetNextValidTimeAfter(new DateTimeOffset(nach, TimeSpan.Zero))?.UtcDateTime;
}
