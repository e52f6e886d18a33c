using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>
/// Was eine Person an ihrer Glocke sieht. Kein Vorgang und deshalb nicht im Prüfprotokoll: Protokolliert ist die Handlung, von der sie erzählt.
/// </summary>
internal sealed class Nachricht
{
    /// <summary>So lange bleibt Ungelesenes stehen; was dann niemand gelesen hat, liest niemand mehr.</summary>
    public static readonly TimeSpan Aufbewahrung = TimeSpan.FromDays(90);

    /// <summary>So lange bleibt Gelesenes zum Nachschlagen.</summary>
    public static readonly TimeSpan AufbewahrungGelesen = TimeSpan.FromDays(30);

    /// <summary>Länge von Betreff und Stand; der Stand einer Anfrage an viele Ämter kann länger werden.</summary>
    public const int HoechstensZeichen = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required string Anlass { get; init; }
    public required string Betreff { get; init; }
    public required string Grund { get; init; }
    public required string Adresse { get; init; }
    /// <summary>Je Zeile, was sich geändert hat.</summary>
    public required string Aenderungen { get; init; }
    public string? Stand { get; init; }
    public DateOnly? Frist { get; init; }
    /// <summary>Für wen die Person es in Vertretung erfährt; null, wenn sie selbst gemeint ist.</summary>
    public Guid? VertretungFuer { get; init; }
    /// <summary>Wann geschah, wovon sie erzählt; UTC.</summary>
    public required DateTime Zeitpunkt { get; init; }
    public required Nachrichtenweg Weg { get; init; }
    /// <summary>Wann sie in einer Sammelmail stand; UTC.</summary>
    public DateTime? GesammeltAm { get; set; }
    public DateTime? GelesenAm { get; set; }

    public IReadOnlyList<string> Punkte => Aenderungen.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Welchen Weg eine Person für einen Anlass gewählt hat; ohne Zeile gilt die Vorgabe des Anlasses.</summary>
internal sealed class Wegwahl
{
    public required Guid PersonId { get; init; }
    public required string Anlass { get; init; }
    public required Nachrichtenweg Weg { get; set; }
}
