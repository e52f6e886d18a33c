using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>
/// Schätzt, ob eine Seite des Seitenplans auf ein Blatt passt. Die Zahlen sind am Druck ausgemessen (<see cref="Zeitungsdruck"/>): Überschriften und Bilder zählen
/// wie der Text, den sie verdrängen. Es ist ein Hinweis; das letzte Wort hat der Probeabzug.
/// </summary>
internal static class Blattfuellung
{
    private const int JeBlatt = 4200, JeWeitererBeitrag = 500, JeBild = 700, KopfUndInhalt = 1200, JeInhaltszeile = 50;

    public static IEnumerable<string> ZuVoll(IReadOnlyList<Platzzeile> plaetze)
    {
        var gesetzt = plaetze.Where(p => p.BeitragId is not null).ToList();
        foreach (var seite in gesetzt.GroupBy(p => p.Seite).OrderBy(s => s.Key))
        {
            var bedarf = seite.Sum(p => p.Zeichen + p.Bilder * JeBild) + (seite.Count() - 1) * JeWeitererBeitrag;
            // Zeitungskopf und Inhalt stehen auf dem ersten Blatt.
            if (seite.Key == gesetzt.Min(p => p.Seite)) bedarf += KopfUndInhalt + gesetzt.Count * JeInhaltszeile;
            if (bedarf > JeBlatt)
                yield return $"Seite {seite.Key} läuft voraussichtlich auf ein zweites Blatt über: Mit Überschriften und Bildern braucht sie Platz für etwa {Zahl(bedarf)} Zeichen, ein Blatt fasst etwa {Zahl(JeBlatt)}.";
        }
    }

    private static string Zahl(int zeichen) => (zeichen / 100 * 100).ToString("N0", Ortszeit.Deutsch);
}
