using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Stadtteilmanagement.SharedKernel.Web;

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

    public void Merken(HttpContext web, IDataProtectionProvider schutz, string inhalt)
    {
        var cookie = Cookie(web);
        web.Response.Cookies.Append(cookie.Name!, Schutz(schutz).Protect(inhalt, Haltbarkeit), cookie.Build(web));
    }

    /// <summary>Was gemerkt ist; null, wenn nichts da, verändert oder zu alt ist.</summary>
    public string? Lesen(HttpContext web, IDataProtectionProvider schutz)
    {
        if (web.Request.Cookies[Cookie(web).Name!] is not { Length: > 0 } cookie) return null;
        try { return Schutz(schutz).Unprotect(cookie); }
        catch (CryptographicException) { return null; }
    }

    public void Vergessen(HttpContext web)
    {
        var cookie = Cookie(web);
        web.Response.Cookies.Delete(cookie.Name!, cookie.Build(web));
    }

    private ITimeLimitedDataProtector Schutz(IDataProtectionProvider schutz) => schutz.CreateProtector(_name).ToTimeLimitedDataProtector();

    private CookieBuilder Cookie(HttpContext web)
    {
        var cookie = new CookieBuilder();
        cookie.Haerten(_name, web.RequestServices.GetRequiredService<IHostEnvironment>());
        (cookie.SameSite, cookie.MaxAge, cookie.IsEssential) = (SameSiteMode.Strict, Haltbarkeit, true);
        return cookie;
    }
}
