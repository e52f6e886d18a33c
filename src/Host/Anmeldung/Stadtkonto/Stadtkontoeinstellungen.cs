namespace Stadtteilmanagement.Host.Anmeldung.Stadtkonto;

/// <summary>Anbindung an den Anmeldedienst der Stadt, aus dem Abschnitt „Anmeldung:Stadtkonto“; das Geheimnis gehört in die Umgebung, nicht in eine Datei.</summary>
internal sealed record Stadtkontoeinstellungen
{
    /// <summary>Aussteller; ohne ihn gibt es keine Anmeldung mit dem Stadtkonto.</summary>
    public string? Aussteller { get; init; }
    public string Client { get; init; } = "stadtteilmanagement";
    public string? Geheimnis { get; init; }
    /// <summary>Angeforderte Bereiche, durch Leerzeichen getrennt. „offline_access“ erlaubt den Abgleich im Hintergrund.</summary>
    public string Bereiche { get; init; } = "openid profile email offline_access";
    public string Namensangabe { get; init; } = "name";
    public string EMailAngabe { get; init; } = "email";
    public string Gruppenangabe { get; init; } = "groups";
    /// <summary>Gruppe, die beim ersten Start die Rolle Administration bekommt.</summary>
    public string? Administrationsgruppe { get; init; }
    /// <summary>Nur für Versuche auf dem eigenen Rechner: Anbieter ohne HTTPS.</summary>
    public bool OhneHttps { get; init; }

    public bool An => !string.IsNullOrWhiteSpace(Aussteller);

    public static Stadtkontoeinstellungen Aus(IConfiguration configuration) =>
        configuration.GetSection("Anmeldung:Stadtkonto").Get<Stadtkontoeinstellungen>() ?? new();
}
