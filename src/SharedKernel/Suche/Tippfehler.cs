namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>
/// Findet Wörter trotz Tippfehler: Zu jedem Wort sind alle Formen gespeichert, denen ein Buchstabe fehlt. Ein vertipptes Wort hat mit dem
/// gemeinten eine dieser Formen gemein, ob ein Buchstabe fehlt, zu viel, falsch oder vertauscht ist. So genügt auf jeder Datenbank ein Index.
/// </summary>
internal static class Tippfehler
{
    private const int Mindestlaenge = 4;

    /// <summary>Ob ein Wort lang genug ist, dass ein ähnliches etwas bedeutet; Nummern sind entweder richtig oder falsch.</summary>
    public static bool Verzeiht(string wort) => wort.Length >= Mindestlaenge && wort.All(char.IsLetter);

    /// <summary>Das Wort selbst und jede Form, der ein Buchstabe fehlt.</summary>
    public static IEnumerable<string> Formen(string wort) =>
        Enumerable.Range(0, wort.Length).Select(i => wort.Remove(i, 1)).Prepend(wort).Distinct();

    /// <summary>Wie viele Tippfehler zwischen zwei Wörtern liegen; ein Tausch benachbarter Buchstaben ist einer.</summary>
    public static int Abstand(string a, string b)
    {
        var (vorletzte, vorige, zeile) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            zeile[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                zeile[j] = Math.Min(Math.Min(zeile[j - 1], vorige[j]) + 1, vorige[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) zeile[j] = Math.Min(zeile[j], vorletzte[j - 2] + 1);
            }
            (vorletzte, vorige, zeile) = (vorige, zeile, vorletzte);
        }
        return vorige[b.Length];
    }
}
