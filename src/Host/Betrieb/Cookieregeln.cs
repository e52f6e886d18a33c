namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Was für jedes Cookie gilt: unlesbar für Skripte, nicht für fremde Seiten, in Produktion nur über HTTPS und nur für genau diesen Server.</summary>
internal static class Cookieregeln
{
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
