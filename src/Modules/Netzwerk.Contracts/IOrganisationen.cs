namespace Stadtteilmanagement.Netzwerk.Contracts;

/// <summary>Nachschlagen in den Organisationen des Netzwerks; andere Module speichern nur den Schlüssel.</summary>
public interface IOrganisationen
{
    /// <summary>Die Organisationen mit diesen Schlüsseln, auch ruhende und aufgelöste; unbekannte fehlen.</summary>
    Task<IReadOnlyList<Organisationsangabe>> FindeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>Aktive Organisationen zur Auswahl, nach Name.</summary>
    /// <param name="suchtext">Teil des Namens; leer bedeutet alle.</param>
    /// <param name="hoechstens">Obergrenze.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task<IReadOnlyList<Organisationsangabe>> SucheAsync(string? suchtext, int hoechstens, CancellationToken cancellationToken);

    /// <summary>
    /// Welche Personen mit Zugang zum Intranet an diesem Tag eine Beziehung zur Organisation haben (Vorstand, angestellt, Mitglied …).
    /// Grundlage für den Hinweis auf Befangenheit (§ 24 KV M-V); entschieden wird sie nicht hier.
    /// </summary>
    Task<IReadOnlyList<Organisationsbeziehung>> BeziehungenAsync(Guid organisationId, DateOnly tag, CancellationToken cancellationToken);
}

/// <summary>Was andere Module von einer Organisation wissen.</summary>
/// <param name="Id">Schlüssel.</param>
/// <param name="Name">Voller Name.</param>
/// <param name="Kurzname">Kurzer Name für Listen.</param>
/// <param name="Art">Art in Worten, zum Beispiel „Verein“.</param>
/// <param name="GemeinnuetzigBis">Letzter Tag, für den die Gemeinnützigkeit nachgewiesen ist.</param>
/// <param name="Aktiv">Ob sie für neue Vorgänge wählbar ist.</param>
public sealed record Organisationsangabe(Guid Id, string Name, string Kurzname, string Art, DateOnly? GemeinnuetzigBis, bool Aktiv);

/// <summary>Eine datierte Beziehung einer Person mit Zugang zu einer Organisation.</summary>
/// <param name="PersonId">Schlüssel der Person in der Verwaltung.</param>
/// <param name="Funktion">Funktion in Worten, zum Beispiel „Vorstand“.</param>
/// <param name="Von">Erster Tag; null, wenn unbekannt.</param>
/// <param name="Bis">Letzter Tag; null, solange sie besteht.</param>
public sealed record Organisationsbeziehung(Guid PersonId, string Funktion, DateOnly? Von, DateOnly? Bis);
