using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Was zwischen zwei Schritten einer Anmeldung gemerkt werden muss: verschlüsselt, zehn Minuten, für Skripte unlesbar. Es ist keine Sitzung.</summary>
internal sealed class Zwischenstand
{
    /// <summary>Die Herausforderung an ein Gerät.</summary>
    public static readonly Zwischenstand Passkey = new("stm-passkey");

    /// <summary>Das Kennwort stimmt, der Code fehlt noch.</summary>
    public static readonly Zwischenstand ZweiterFaktor = new("stm-zweiter-faktor");

    private static readonly TimeSpan Haltbarkeit = TimeSpan.FromMinutes(10);
    private readonly string _name;

    private Zwischenstand(string name) => _name = name;

    public void Merken(HttpContext web, IDataProtectionProvider schutz, string inhalt) =>
        web.Response.Cookies.Append(_name, Schutz(schutz).Protect(inhalt, Haltbarkeit), Eigenschaften(web));

    /// <summary>Was gemerkt ist; null, wenn nichts da, verändert oder zu alt ist.</summary>
    public string? Lesen(HttpContext web, IDataProtectionProvider schutz)
    {
        if (web.Request.Cookies[_name] is not { Length: > 0 } cookie) return null;
        try { return Schutz(schutz).Unprotect(cookie); }
        catch (CryptographicException) { return null; }
    }

    public void Vergessen(HttpContext web) => web.Response.Cookies.Delete(_name, Eigenschaften(web));

    private ITimeLimitedDataProtector Schutz(IDataProtectionProvider schutz) => schutz.CreateProtector(_name).ToTimeLimitedDataProtector();

    private static CookieOptions Eigenschaften(HttpContext web) => new()
    {
        HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = web.Request.IsHttps, Path = "/verwaltung", MaxAge = Haltbarkeit
    };
}
