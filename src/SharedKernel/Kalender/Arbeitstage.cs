namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>
/// Arbeitstage: Montag bis Freitag ohne gesetzliche Feiertage in Mecklenburg-Vorpommern.
/// 24.12. und 31.12. zählen mit. In Fristen heißen sie „Werktage“, der Samstag zählt dort wie in § 193 BGB nicht.
/// </summary>
public static class Arbeitstage
{
    /// <summary>Ob der Tag ein Arbeitstag ist.</summary>
    public static bool Ist(DateOnly tag) => IstMontagBisFreitag(tag) && Feiertage.Name(tag) is null;

    /// <summary>Der Tag selbst, sonst der nächste Arbeitstag (§ 193 BGB).</summary>
    public static DateOnly AmOderNach(DateOnly tag)
    {
        while (!Ist(tag))
        {
            tag = tag.AddDays(1);
        }

        return tag;
    }

    /// <summary>
    /// Der <paramref name="anzahl"/>-te Arbeitstag nach <paramref name="beginn"/>; der Beginntag zählt nicht
    /// (§ 187 Abs. 1 BGB). Bei 0 der Beginntag selbst.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Die Anzahl ist negativ, oder das Ergebnis läge nach dem Jahr 9999.</exception>
    public static DateOnly Nach(DateOnly beginn, int anzahl)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(anzahl);

        // Ein Sprung um so viele Tage, wie noch Arbeitstage fehlen, kann nie zu weit gehen.
        var tag = beginn;
        for (var fehlend = anzahl; fehlend > 0;)
        {
            var sprungziel = tag.AddDays(fehlend);
            fehlend -= Zwischen(tag, sprungziel);
            tag = sprungziel;
        }

        return tag;
    }

    /// <summary>
    /// Zahl der Arbeitstage nach <paramref name="von"/> bis einschließlich <paramref name="bis"/>;
    /// 0, wenn <paramref name="bis"/> nicht nach <paramref name="von"/> liegt.
    /// </summary>
    public static int Zwischen(DateOnly von, DateOnly bis) =>
        bis <= von ? 0 : MontagBisFreitagBis(bis) - MontagBisFreitagBis(von) - FreieWochentage(von, bis).Count();

    /// <summary>Feiertage von Montag bis Freitag nach <paramref name="von"/> bis einschließlich <paramref name="bis"/>.</summary>
    internal static IEnumerable<KeyValuePair<DateOnly, string>> FreieWochentage(DateOnly von, DateOnly bis) =>
        Enumerable.Range(von.Year, bis.Year - von.Year + 1)
            .SelectMany(Feiertage.Im)
            .Where(feiertag => feiertag.Key > von && feiertag.Key <= bis && IstMontagBisFreitag(feiertag.Key));

    private static bool IstMontagBisFreitag(DateOnly tag) => tag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Zahl der Tage Montag bis Freitag seit dem 01.01.0001; dieser Tag hat die Nummer 0 und ist ein Montag.</summary>
    private static int MontagBisFreitagBis(DateOnly tag) => tag.DayNumber / 7 * 5 + Math.Min(tag.DayNumber % 7 + 1, 5);
}
