using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>
/// Jedes Anmeldeverfahren (Stadtkonto, Gastkonto, Demo) endet mit einem <see cref="Anmeldenachweis"/> in derselben Sitzung auf dem Server;
/// siehe <see cref="Sitzungscookie"/>.
/// </summary>
internal static class Anmeldedienste
{
    public static void AddAnmeldung(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie => Sitzungscookie.Einrichten(cookie, builder.Environment));
        // Was nicht ausdrücklich offen ist, verlangt eine Anmeldung.
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddScoped<Demozugang>();
        builder.AddStadtkonto();
    }

    public static void MapAnmeldung(this WebApplication app)
    {
        app.MapPost("/abmelden", AbmeldenAsync).RequireAuthorization().WithSummary("Abmelden");
        app.MapStadtkonto();
    }

    private static async Task<IResult> AbmeldenAsync(HttpContext context, IAntiforgery antiforgery, ISitzungen sitzungen, Stadtkontoeinstellungen stadtkonto)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        var sitzung = Sitzungscookie.Laufende(context)!;
        await sitzungen.BeendenAsync(sitzung.Id, context.RequestAborted);
        await context.SignOutAsync();
        return sitzung.Art == Anmeldeart.Stadtkonto && stadtkonto.An
            ? await Stadtkontoanmeldung.BeimAnbieterAbmeldenAsync(context, sitzung)
            : Results.Redirect("/anmelden?abgemeldet=true");
    }
}
