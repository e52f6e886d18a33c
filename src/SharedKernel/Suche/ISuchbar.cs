namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>Ein Vorgang, den die Suche findet. Das Speichern schreibt seinen Inhalt in derselben Transaktion in den Suchindex des Moduls.</summary>
public interface ISuchbar
{
    /// <summary>Was gefunden werden soll: nur, was jede Person lesen darf, die den Vorgang öffnen darf. Die Suche unterscheidet innerhalb eines Vorgangs nicht.</summary>
    Suchinhalt Suchinhalt { get; }
}

/// <summary>Was an einem Vorgang durchsuchbar ist.</summary>
/// <param name="Titel">Überschrift des Treffers, zum Beispiel der Betreff.</param>
/// <param name="Datum">Tag, nach dem sich Treffer eingrenzen lassen; null, wenn der Vorgang keinen hat.</param>
public sealed record Suchinhalt(string Titel, DateOnly? Datum)
{
    /// <summary>Sprechende Nummer; leer, wenn es keine gibt.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Kürzel des Stadtteils.</summary>
    public string? Stadtteil { get; init; }

    /// <summary>Stand in Worten, zum Beispiel „weitergeleitet“.</summary>
    public string Stand { get; init; } = "";

    /// <summary>Namen von Orten, Personen und Stellen; sie zählen wie der Titel und werden auch mit Tippfehler gefunden.</summary>
    public IEnumerable<string?> Namen { get; init; } = [];

    /// <summary>Alles Übrige; leere Teile fallen weg, Auszeichnung (Markdown) auch.</summary>
    public IEnumerable<string?> Text { get; init; } = [];
}
