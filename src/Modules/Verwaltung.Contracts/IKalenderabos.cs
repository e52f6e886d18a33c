namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Findet Kalenderabos über ihre geheime Adresse; gespeichert ist davon nur die Prüfsumme.</summary>
public interface IKalenderabos
{
    /// <summary>Das Abo mit diesem Geheimnis; null, wenn es keines gibt oder es widerrufen ist. Vermerkt den Abruf für die Person.</summary>
    Task<AbgerufenesAbo?> FindeAsync(string geheimnis, CancellationToken cancellationToken);
}

/// <summary>Was ein Abo enthält.</summary>
/// <param name="PersonId">Wem es gehört; deren heutige Rollen gelten.</param>
/// <param name="Name">Name des Kalenders.</param>
/// <param name="Arten">Schlüssel der gewählten Kalender.</param>
public sealed record AbgerufenesAbo(Guid PersonId, string Name, IReadOnlyList<string> Arten);
