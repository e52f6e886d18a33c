namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>Wie man hineinkommt.</summary>
/// <param name="Stadtkonto">Ob der Anmeldedienst der Stadt angebunden ist.</param>
/// <param name="Zurueck">Eigene Adresse, zu der es nach der Anmeldung geht.</param>
/// <param name="Gerettet">Gerettete Eingaben: Dann öffnet sich die Anmeldung in einem zweiten Fenster, und dieses behält sie.</param>
internal sealed record Anmeldewege(bool Stadtkonto, string Zurueck, string? Gerettet)
{
    public string Ziel => ZielNach(Zurueck, Gerettet);

    /// <summary>Wer Eingaben in diesem Fenster hat, weist sich in einem zweiten aus und kehrt hierher zurück.</summary>
    public static string ZielNach(string zurueck, string? gerettet) => gerettet is null ? zurueck : "/anmelden/erledigt";
}
