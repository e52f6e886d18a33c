using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace Stadtteilmanagement.Host.Anmeldung.Stadtkonto;

/// <summary>Die Marken des Anbieters liegen verschlüsselt in der Sitzung: Mit ihnen ließe sich im Namen der Person beim Anbieter nachfragen.</summary>
internal sealed class Anbietermarken(IDataProtectionProvider schutz)
{
    private readonly IDataProtector _schutz = schutz.CreateProtector("Anbietermarken");

    public string? Verschluesseln(AuthenticationProperties properties) =>
        properties.GetTokenValue("id_token") is { } ausweis ? Verschluesseln(new Marken(ausweis, properties.GetTokenValue("refresh_token"))) : null;

    public string Verschluesseln(Marken marken) => _schutz.Protect(JsonSerializer.Serialize(marken));

    /// <summary>Null, wenn keine da sind oder der Schlüssel fehlt, mit dem sie verschlüsselt wurden.</summary>
    public Marken? Entschluesseln(string? verschluesselt)
    {
        if (verschluesselt is null) return null;
        try
        {
            return JsonSerializer.Deserialize<Marken>(_schutz.Unprotect(verschluesselt));
        }
        // Nach einem Verlust der Schlüssel soll sich die Person neu anmelden können, statt eine Fehlerseite zu sehen.
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <param name="Ausweis">Ausweis des Anbieters (id_token), für die Abmeldung dort.</param>
/// <param name="Auffrischung">Marke für den Abgleich (refresh_token), falls der Anbieter eine gab.</param>
internal sealed record Marken(string Ausweis, string? Auffrischung);
