using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>Wie sich eine Person ausgewiesen hat.</summary>
public enum Anmeldeart
{
    /// <summary>Mit dem Konto der Stadt über OpenID Connect.</summary>
    [Bezeichnung("Stadtkonto")] Stadtkonto,
    /// <summary>Mit einem Gastkonto des Intranets.</summary>
    [Bezeichnung("Gastkonto")] Gastkonto,
    /// <summary>Ohne Nachweis; nur im Demo-Betrieb.</summary>
    [Bezeichnung("Demo")] Demo
}

/// <summary>
/// Was ein Anmeldeverfahren vorlegt, um eine Sitzung zu beginnen: <c>HttpContext.SignInAsync(nachweis.AlsAusweis())</c>.
/// Der Host legt daraufhin eine neue Sitzung auf dem Server an; das Cookie trägt nur deren Schlüssel.
/// </summary>
/// <param name="PersonId">Die ausgewiesene Person.</param>
/// <param name="Art">Das Verfahren.</param>
/// <param name="BestaetigtAm">Wann die Person ihr Geheimnis zuletzt selbst vorgelegt hat, UTC; null, wenn das nicht feststeht (dann gilt die Anmeldung nicht als frisch).</param>
/// <param name="Anbieter">Aussteller bei einem Stadtkonto.</param>
/// <param name="Kontokennung">Kennung des Kontos beim Aussteller.</param>
/// <param name="Anbietersitzung">Sitzung beim Aussteller (sid), falls er eine nennt.</param>
public sealed record Anmeldenachweis(
    Guid PersonId, Anmeldeart Art, DateTime? BestaetigtAm, string? Anbieter = null, string? Kontokennung = null, string? Anbietersitzung = null)
{
    /// <summary>Als Ausweis für <c>SignInAsync</c>.</summary>
    public ClaimsPrincipal AlsAusweis()
    {
        var ausweis = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        ausweis.AddClaim(new Claim(nameof(PersonId), PersonId.ToString()));
        ausweis.AddClaim(new Claim(nameof(Art), Art.ToString()));
        if (BestaetigtAm is { } am) ausweis.AddClaim(new Claim(nameof(BestaetigtAm), am.ToString("O", CultureInfo.InvariantCulture)));
        foreach (var (name, wert) in ((string, string?)[])[(nameof(Anbieter), Anbieter), (nameof(Kontokennung), Kontokennung), (nameof(Anbietersitzung), Anbietersitzung)])
            if (wert is not null) ausweis.AddClaim(new Claim(name, wert));
        return new ClaimsPrincipal(ausweis);
    }

    /// <summary>Liest den Nachweis zurück; null, wenn der Ausweis keiner ist.</summary>
    public static Anmeldenachweis? Aus(ClaimsPrincipal? ausweis) =>
        Guid.TryParse(ausweis?.FindFirstValue(nameof(PersonId)), out var person) && Enum.TryParse<Anmeldeart>(ausweis.FindFirstValue(nameof(Art)), out var art)
            ? new Anmeldenachweis(
                person, art,
                DateTime.TryParse(ausweis.FindFirstValue(nameof(BestaetigtAm)), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var am) ? am : null,
                ausweis.FindFirstValue(nameof(Anbieter)), ausweis.FindFirstValue(nameof(Kontokennung)), ausweis.FindFirstValue(nameof(Anbietersitzung)))
            : null;
}
