namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Was in einer E-Mail steht; daraus entstehen Text und HTML (<see cref="Briefvorlage"/>).</summary>
/// <param name="Schluss">Verweis am Ende, zum Beispiel auf die Einstellungen.</param>
internal sealed record Briefinhalt(string Anrede, IReadOnlyList<Briefabschnitt> Abschnitte, Briefverweis? Schluss = null);

/// <summary>Ein Abschnitt: worum es geht, was sich geändert hat, wie es steht, wo es weitergeht und warum man es bekommt.</summary>
internal sealed record Briefabschnitt(string? Titel)
{
    /// <summary>Überschrift über diesem und den folgenden Abschnitten.</summary>
    public string? Gruppe { get; init; }
    public IReadOnlyList<string> Absaetze { get; init; } = [];
    public IReadOnlyList<Briefangabe> Angaben { get; init; } = [];
    public Briefverweis? Verweis { get; init; }
    /// <summary>Was nach dem Verweis noch zu sagen ist.</summary>
    public IReadOnlyList<string> Danach { get; init; } = [];
    public string? Grund { get; init; }
}

internal sealed record Briefangabe(string Name, string Wert);

/// <param name="Adresse">Ganze Adresse mit https://.</param>
internal sealed record Briefverweis(string Text, string Adresse);
