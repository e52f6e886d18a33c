using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>
/// Anmeldung über ein Sitzungscookie, das nur den Schlüssel der Person trägt. Rollen und Ämter kommen bei jedem Aufruf frisch aus dem Verzeichnis,
/// so dass entzogene Rechte sofort wirken. Stadtkonten melden sich später als weiteres Verfahren an und enden in demselben Cookie.
/// </summary>
internal static class Anmeldedienste
{
    public static void AddAnmeldung(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "stm-sitzung";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/anmelden";
            cookie.ReturnUrlParameter = "zurueck";
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(60);
            cookie.Events.OnValidatePrincipal = PruefeAsync;
            cookie.Events.OnRedirectToLogin = Eingabenrettung.AnmeldenLassen;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        // Was nicht ausdrücklich offen ist, verlangt eine Anmeldung.
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddScoped<Demozugang>();
    }

    public static void MapAnmeldung(this WebApplication app) =>
        app.MapPost("/abmelden", async (HttpContext context, Microsoft.AspNetCore.Antiforgery.IAntiforgery antiforgery) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
            await context.SignOutAsync();
            return Results.Redirect("/anmelden?abgemeldet=true");
        }).RequireAuthorization();

    public static ClaimsPrincipal Ausweis(PersonEintrag person) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), .. person.Rollen.Select(r => new Claim(ClaimTypes.Role, r.ToString()))],
        CookieAuthenticationDefaults.AuthenticationScheme));

    private static async Task PruefeAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stammdaten = await services.GetRequiredService<IVerzeichnis>().LadenAsync(context.HttpContext.RequestAborted);
        if (!Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            || stammdaten.Person(id) is not { Rollen.Count: > 0 } person)
        {
            context.RejectPrincipal();
            return;
        }
        context.ReplacePrincipal(Ausweis(person));
        services.GetRequiredService<Anmeldekontext>().Person = person.Angemeldet();
    }
}
