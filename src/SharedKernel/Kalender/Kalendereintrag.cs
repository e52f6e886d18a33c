namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>Ein Termin, wie er in fremde Kalender geht.</summary>
/// <param name="Uid">Bleibt über alle Änderungen gleich; daran erkennt ein Kalender, dass es derselbe Termin ist.</param>
/// <param name="Folge">Version des Vorgangs; eine höhere ersetzt die frühere.</param>
/// <param name="Titel">Was ansteht.</param>
/// <param name="Geaendert">Letzte Änderung, UTC.</param>
/// <param name="Adresse">Pfad der Seite des Vorgangs.</param>
public sealed record Kalendereintrag(string Uid, int Folge, string Titel, DateTime Geaendert, string Adresse)
{
    /// <summary>Der Tag eines ganztägigen Termins; sonst gelten <see cref="Beginn"/> und <see cref="Ende"/>.</summary>
    public DateOnly? Tag { get; init; }

    /// <summary>Beginn, UTC.</summary>
    public DateTime Beginn { get; init; }

    /// <summary>Ende, UTC.</summary>
    public DateTime Ende { get; init; }

    /// <summary>Ort.</summary>
    public string? Ort { get; init; }

    /// <summary>Beschreibung als reiner Text.</summary>
    public string? Beschreibung { get; init; }

    /// <summary>Wie fest der Termin steht.</summary>
    public Terminstand Stand { get; init; }
}

/// <summary>Wie fest ein Termin steht.</summary>
public enum Terminstand
{
    /// <summary>Findet statt.</summary>
    Fest,
    /// <summary>Noch nicht angekündigt.</summary>
    Vorlaeufig,
    /// <summary>Fällt aus; bleibt im Kalender, damit niemand umsonst kommt.</summary>
    Abgesagt
}
