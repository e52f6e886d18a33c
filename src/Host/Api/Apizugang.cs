using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Api;

/// <summary>
/// Programme der Stadt weisen sich unter /api mit einem Zugriffsschein desselben Anbieters aus, bei dem sich Menschen mit dem Stadtkonto anmelden.
/// Sitzungscookies gelten dort nicht: Keine fremde Seite kann einen Browser etwas abrufen lassen.
/// </summary>
internal static class Apizugang
{
    private const string Empfaenger = "Anmeldung:Api:Empfaenger";
    private static readonly TimeSpan Uhrenabweichung = TimeSpan.FromSeconds(30);

    public static bool IstApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    /// <summary>Ob die API eingerichtet ist; ohne Anbieter und Empfänger lässt sich kein Schein prüfen.</summary>
    public static bool An(IConfiguration configuration) =>
        Stadtkontoeinstellungen.Aus(configuration).An && !string.IsNullOrWhiteSpace(configuration[Empfaenger]);

    public static void AddApizugang(this WebApplicationBuilder builder)
    {
        var stadtkonto = Stadtkontoeinstellungen.Aus(builder.Configuration);
        builder.Services.AddAuthentication().AddJwtBearer(schein =>
        {
            schein.Authority = stadtkonto.Aussteller;
            schein.Audience = builder.Configuration[Empfaenger];
            schein.RequireHttpsMetadata = !stadtkonto.OhneHttps;
            schein.MapInboundClaims = false;
            schein.TokenValidationParameters.ClockSkew = Uhrenabweichung;
            schein.Events = new JwtBearerEvents { OnTokenValidated = Ausgewiesen };
        });
        // Ein Schlüssel, den der Anbieter zurückgezogen hat, soll nicht noch eine Stunde lang gelten.
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, schein =>
        {
            if (schein.ConfigurationManager is BaseConfigurationManager anbieter) anbieter.UseLastKnownGoodConfiguration = false;
        });
        // Unter /api zählt nur der Zugriffsschein, überall sonst nur das Sitzungscookie.
        builder.Services.PostConfigure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme,
            cookie => cookie.ForwardDefaultSelector = context => IstApi(context) ? JwtBearerDefaults.AuthenticationScheme : null);
    }

    /// <summary>Verlangt einen Schein mit diesem Scope.</summary>
    public static AuthorizationPolicy Nur(string scope) =>
        new AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme).RequireAssertion(context => Scopes(context.User).Contains(scope)).Build();

    private static Task Ausgewiesen(TokenValidatedContext context)
    {
        var schein = context.Principal!;
        context.HttpContext.RequestServices.GetRequiredService<Anmeldekontext>().Maschine =
            new AngemeldeteMaschine(schein.FindFirstValue("client_id") ?? schein.FindFirstValue("azp") ?? schein.FindFirstValue("sub") ?? "", Scopes(schein));
        return Task.CompletedTask;
    }

    // „scope“ nach RFC 9068; manche Anbieter nennen es „scp“.
    private static HashSet<string> Scopes(ClaimsPrincipal schein) =>
        [.. schein.Claims.Where(c => c.Type is "scope" or "scp").SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
