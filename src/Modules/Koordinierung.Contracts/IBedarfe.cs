namespace Stadtteilmanagement.Koordinierung.Contracts;

/// <summary>Nachschlagen in den Bedarfen; andere Module speichern nur den Schlüssel.</summary>
public interface IBedarfe
{
    /// <summary>Der Bedarf mit diesem Schlüssel; null, wenn es keinen gibt.</summary>
    Task<Bedarfsangabe?> FindeAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Bedarfe, zu denen noch ein Vorhaben entstehen kann (geprüft und nicht abgeschlossen), jüngste zuerst.</summary>
    /// <param name="hoechstens">Obergrenze.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task<IReadOnlyList<Bedarfsangabe>> OffeneAsync(int hoechstens, CancellationToken cancellationToken);
}

/// <summary>Was andere Module von einem Bedarf wissen; ohne Personen.</summary>
/// <param name="Id">Schlüssel, zugleich Schlüssel des Roten Fadens.</param>
/// <param name="Nummer">Sprechende Nummer, zum Beispiel „BED-2026-00004“.</param>
/// <param name="Titel">Worum es geht.</param>
/// <param name="Beschreibung">Was fehlt und woran man es merkt.</param>
/// <param name="Stadtteil">Kürzel des Stadtteils.</param>
/// <param name="Handlungsfeld">Nummer des Handlungsfelds.</param>
/// <param name="Zielgruppe">Für wen.</param>
public sealed record Bedarfsangabe(Guid Id, string Nummer, string Titel, string Beschreibung, string Stadtteil, int Handlungsfeld, string? Zielgruppe);
