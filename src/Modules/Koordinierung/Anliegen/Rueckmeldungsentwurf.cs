namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Das Ergebnis in der Rückmeldung an die einbringende Person: was die Ämter geantwortet haben; ein Mensch liest und ändert es.</summary>
internal static class Rueckmeldungsentwurf
{
    public static string Ergebnis(AnliegenAkte akte, IReadOnlyList<(string Amt, string Antwort)> antworten)
    {
        if (antworten.Count == 0)
            return akte.KlarschiffNummer is { } nummer
                ? $"Wir haben es unter der Nummer {nummer} bei Klarschiff gemeldet. Dort können Sie den Stand jederzeit verfolgen."
                : "[Bitte hier das Ergebnis beschreiben.]";
        var nachgefragt = antworten.Count == 1 ? "Wir haben beim zuständigen Amt nachgefragt." : $"Wir haben bei {antworten.Count} Ämtern nachgefragt.";
        return string.Join("\n\n", [nachgefragt, .. antworten.Select(a => $"{a.Amt} antwortet: {a.Antwort}")]);
    }
}
