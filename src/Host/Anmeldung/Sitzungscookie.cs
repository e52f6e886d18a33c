using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>
/// Das Cookie trägt nur den Schlüssel der Sitzung; alles andere liegt auf dem Server. Rollen und Ämter kommen bei jedem Aufruf frisch
/// aus dem Verzeichnis, so dass Entzogenes sofort wirkt.
/// </summary>
internal static class Sitzungscookie
{
    private const string Schluessel = "sitzung";

    public static void Einrichten(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Haerten("stm-sitzung", environment);
        cookie.LoginPath = "/anmelden";
        cookie.ReturnUrlParameter = "zurueck";
        // Über Leerlauf und Höchstdauer entscheidet die Sitzung auf dem Server; das Cookie endet mit dem Browser.
        cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookie.SlidingExpiration = false;
        cookie.Events.OnSigningIn = BeginnenAsync;
        cookie.Events.OnValidatePrincipal = PruefenAsync;
        cookie.Events.OnRedirectToLogin = Eingabenrettung.AnmeldenLassen;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Die Sitzung, in der dieser Aufruf geschieht; null ohne Anmeldung.</summary>
    public static LaufendeSitzung? Laufende(HttpContext context) => context.Items[typeof(LaufendeSitzung)] as LaufendeSitzung;

    /// <summary>Ausweis für den Rest eines Aufrufs, der gerade eine Sitzung begonnen hat: Formulare bekommen damit ihren Schutzwert.</summary>
    public static ClaimsPrincipal Ausweis(PersonEintrag person) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()), .. person.Angemeldet().Rollen.Select(r => new Claim(ClaimTypes.Role, r.ToString()))],
        CookieAuthenticationDefaults.AuthenticationScheme));

    // Jede Anmeldung bekommt einen neuen Schlüssel; eine Sitzung, die der Browser schon hatte, endet (IS-3).
    private static async Task BeginnenAsync(CookieSigningInContext context)
    {
        var nachweis = Anmeldenachweis.Aus(context.Principal) ?? throw new InvalidOperationException("Angemeldet wird nur mit einem Anmeldenachweis.");
        var (http, abbruch) = (context.HttpContext, context.HttpContext.RequestAborted);
        var sitzungen = http.RequestServices.GetRequiredService<ISitzungen>();
        await http.AuthenticateAsync(context.Scheme.Name);
        if (Laufende(http) is { } bisherige) await sitzungen.BeendenAsync(bisherige.Id, abbruch);

        var marken = http.RequestServices.GetRequiredService<Anbietermarken>().Verschluesseln(context.Properties);
        var schluessel = await sitzungen.BeginnenAsync(nachweis, Geraet.Aus(http.Request.Headers.UserAgent), marken, abbruch);
        context.Properties.StoreTokens([]);
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(Schluessel, schluessel)], context.Scheme.Name));
    }

    private static async Task PruefenAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var abbruch = context.HttpContext.RequestAborted;
        if (context.Principal?.FindFirstValue(Schluessel) is not { } schluessel
            || await services.GetRequiredService<ISitzungen>().FindeAsync(schluessel, Nebenbei.Ist(context.HttpContext.Request), abbruch) is not { } sitzung)
        {
            context.RejectPrincipal();
            return;
        }
        if (sitzung.Art == Anmeldeart.Stadtkonto && await services.GetRequiredService<Stadtkontopruefung>().PruefenAsync(sitzung, schluessel, abbruch) is { } hindernis)
        {
            Anmeldehindernisse.Merken(context.HttpContext, hindernis);
            context.RejectPrincipal();
            return;
        }
        var stammdaten = await services.GetRequiredService<IVerzeichnis>().LadenAsync(abbruch);
        if (stammdaten.Person(sitzung.PersonId) is not { Rollen.Count: > 0 } person)
        {
            context.RejectPrincipal();
            return;
        }
        context.HttpContext.Items[typeof(LaufendeSitzung)] = sitzung;
        context.ReplacePrincipal(Ausweis(person));
        services.GetRequiredService<Anmeldekontext>().Person = person.Angemeldet() with
        {
            SitzungId = sitzung.Id,
            BestaetigtBis = sitzung.BestaetigtAm?.AddMinutes(FrischeAnmeldungAttribute.Minuten)
        };
    }
}
