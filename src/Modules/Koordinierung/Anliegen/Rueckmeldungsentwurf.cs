using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Entwurf der Rückmeldung an die einbringende Person, aus allem, was die Ämter geantwortet haben; ein Mensch liest und ändert ihn.</summary>
internal static class Rueckmeldungsentwurf
{
    public static string Fuer(AnliegenAkte akte, IReadOnlyList<(string Amt, string Antwort)> antworten, string absender)
    {
        var zeilen = new List<string>
        {
            string.IsNullOrWhiteSpace(akte.EinbringerName) ? "Guten Tag," : $"Guten Tag {akte.EinbringerName},",
            "",
            $"am {akte.EingangAm.AlsDatum()} haben Sie uns ein Anliegen genannt: „{akte.Betreff}“ ({akte.Nummer}). Vielen Dank dafür.",
            ""
        };
        zeilen.AddRange(Ergebnis(akte, antworten));
        zeilen.AddRange(["", "Wenn Sie Fragen haben, melden Sie sich gern.", "", "Freundliche Grüße", absender, "Stadtteilmanagement"]);
        return string.Join('\n', zeilen);
    }

    private static IEnumerable<string> Ergebnis(AnliegenAkte akte, IReadOnlyList<(string Amt, string Antwort)> antworten)
    {
        if (antworten.Count == 0)
        {
            yield return akte.KlarschiffNummer is { } nummer
                ? $"Wir haben es unter der Nummer {nummer} bei Klarschiff gemeldet. Dort können Sie den Stand jederzeit verfolgen."
                : "[Bitte hier das Ergebnis beschreiben.]";
            yield break;
        }
        yield return antworten.Count == 1 ? "Wir haben beim zuständigen Amt nachgefragt." : $"Wir haben bei {antworten.Count} Ämtern nachgefragt.";
        foreach (var (amt, antwort) in antworten)
        {
            yield return "";
            yield return $"{amt} antwortet: {antwort}";
        }
    }
}
