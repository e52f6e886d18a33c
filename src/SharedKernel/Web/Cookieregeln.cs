using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Was für jedes Cookie gilt: unlesbar für Skripte, nicht für fremde Seiten, in Produktion nur über HTTPS und nur für genau diesen Server.</summary>
public static class Cookieregeln
{
    /// <summary>Gibt dem Cookie seinen Namen und alle Schutzmerkmale.</summary>
    public static void Haerten(this CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        // Mit __Host- lehnt der Browser ein Cookie ab, das ein Nachbarserver derselben Domäne untergeschoben hat; das setzt Secure voraus.
        cookie.Name = environment.IsProduction() ? $"__Host-{name}" : name;
        cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        // Mit „Strict“ fehlte das Cookie bei der Rückkehr vom Anbieter; ein neues machte alle offenen Formulare in anderen Fenstern ungültig.
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }
}
