namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Übernimmt, was der Anbieter der Stadt über ein Konto sagt: Name, E-Mail und über die Gruppen Rollen und Ämter.</summary>
public interface IKontoabgleich
{
    /// <summary>
    /// Legt die Person beim ersten Mal an und gleicht sie danach ab. Gehört keine Gruppe des Kontos zu einer Rolle, enden alle Rollen der Person,
    /// auch von Hand gegebene; ein unbekanntes Konto wird dann gar nicht erst angelegt.
    /// </summary>
    /// <returns>Schlüssel der Person; null, wenn keine Gruppe Zugang gibt.</returns>
    Task<Guid?> AbgleichenAsync(Stadtkonto konto, CancellationToken cancellationToken);

    /// <summary>Ordnet diese Gruppe der Administration zu, solange das noch für keine Gruppe gilt: So kommt die erste Person hinein.</summary>
    Task ErsteAdministrationAsync(string gruppe, CancellationToken cancellationToken);
}

/// <summary>Ein Konto, wie es der Anbieter beschreibt.</summary>
/// <param name="Anbieter">Aussteller (issuer).</param>
/// <param name="Kennung">Unveränderliche Kennung beim Aussteller (sub).</param>
/// <param name="Name">Anzeigename.</param>
/// <param name="EMail">Dienstliche Adresse, falls genannt.</param>
/// <param name="Gruppen">Gruppen des Kontos, so geschrieben, wie der Anbieter sie nennt.</param>
public sealed record Stadtkonto(string Anbieter, string Kennung, string Name, string? EMail, IReadOnlyList<string> Gruppen);
