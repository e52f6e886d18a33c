using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung.Stadtkonto;

/// <summary>Anmeldung mit dem Stadtkonto: OpenID Connect mit Code und PKCE, wo der Anbieter es kann auch mit vorab hinterlegter Anfrage (PAR).</summary>
internal static class Stadtkontoanmeldung
{
    public const string Verfahren = "Stadtkonto";
    private const string Bestaetigen = "bestaetigen";
    private const string ZweiterVersuch = "zweiter-versuch";
    private static readonly TimeSpan SchluesselwartezeitHoechstens = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Schluesseltakt = TimeSpan.FromMilliseconds(100);
    // Abstand der Uhren, der noch hingenommen wird.
    internal static readonly TimeSpan Uhrabstand = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BestaetigungHoechstensAlt = TimeSpan.FromMinutes(5);

    public static void AddStadtkonto(this WebApplicationBuilder builder)
    {
        var einstellungen = Stadtkontoeinstellungen.Aus(builder.Configuration);
        builder.Services.AddSingleton(einstellungen);
        builder.Services.AddSingleton<Anbietermarken>();
        builder.Services.AddScoped<Stadtkontopruefung>();
        if (einstellungen.An) builder.Services.AddAuthentication().AddOpenIdConnect(Verfahren, options => Einrichten(options, einstellungen, builder.Environment));
    }

    public static void MapStadtkonto(this WebApplication app)
    {
        var an = app.Services.GetRequiredService<Stadtkontoeinstellungen>().An;
        // Auch ohne Anbieter angelegt, damit die Rechtematrix überall dieselbe ist.
        var wege = app.MapGroup("/anmelden").AllowAnonymous()
            .AddEndpointFilter((context, next) => an ? next(context) : ValueTask.FromResult<object?>(Results.NotFound()));
        wege.MapGet("/stadtkonto", AnmeldenAsync).WithSummary("Anmelden mit dem Stadtkonto");
        wege.MapPost("/stadtkonto/fernabmeldung", Fernabmeldung.MitMarkeAsync).DisableAntiforgery().WithSummary("Abmeldung durch den Anmeldedienst");
        wege.MapGet("/stadtkonto/fernabmeldung", Fernabmeldung.ImBrowserAsync).WithSummary("Abmeldung durch den Anmeldedienst im Browser");
    }

    /// <summary>Ordnet beim Start die in der Konfiguration genannte Gruppe der Administration zu, solange es keine gibt.</summary>
    public static async Task ErsteAdministrationAsync(IServiceProvider services)
    {
        if (services.GetRequiredService<Stadtkontoeinstellungen>() is not { An: true, Administrationsgruppe: { Length: > 0 } gruppe }) return;
        await using var bereich = services.CreateAsyncScope();
        await bereich.ServiceProvider.GetRequiredService<IKontoabgleich>().ErsteAdministrationAsync(gruppe, CancellationToken.None);
    }

    /// <summary>Meldet auch beim Anbieter ab; ist er nicht erreichbar, sagt die Anmeldeseite das.</summary>
    public static async Task<IResult> BeimAnbieterAbmeldenAsync(HttpContext context, LaufendeSitzung sitzung)
    {
        if (await KonfigurationAsync(context) is not { } konfiguration) return Results.Redirect(Anmeldehindernis.AbgemeldetNurHier.Adresse());
        if (string.IsNullOrEmpty(konfiguration.EndSessionEndpoint)) return Results.Redirect("/anmelden?abgemeldet=true");
        var marken = context.RequestServices.GetRequiredService<Anbietermarken>().Entschluesseln(sitzung.Marken);
        return Results.SignOut(new AuthenticationProperties(new Dictionary<string, string?> { [nameof(Marken.Ausweis)] = marken?.Ausweis }) { RedirectUri = "/anmelden?abgemeldet=true" }, [Verfahren]);
    }

    /// <summary>Was der Anbieter über sich sagt; null, wenn er nicht erreichbar ist.</summary>
    public static async Task<OpenIdConnectConfiguration?> KonfigurationAsync(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Verfahren);
        try
        {
            return await options.ConfigurationManager!.GetConfigurationAsync(context.RequestAborted);
        }
        // Der Anbieter antwortet nicht oder nicht wie erwartet. Für die Person ist beides dasselbe; der Grund steht im Protokoll.
        catch (Exception fehler) when (fehler is InvalidOperationException or HttpRequestException or IOException)
        {
            Protokoll(context).LogWarning(fehler, "Der Anmeldedienst der Stadt ist nicht erreichbar.");
            return null;
        }
    }

    /// <summary>
    /// Lädt die Schlüssel des Anbieters neu: Er hat mit einem unterschrieben, den wir noch nicht kennen. Wie oft das höchstens geschieht,
    /// begrenzt der Verwalter der Konfiguration; gewartet wird, bis die neuen da sind.
    /// </summary>
    public static async Task SchluesselNeuLadenAsync(HttpContext context)
    {
        var manager = context.RequestServices.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Verfahren).ConfigurationManager!;
        var bisher = await manager.GetConfigurationAsync(context.RequestAborted);
        manager.RequestRefresh();
        for (var gewartet = TimeSpan.Zero; gewartet < SchluesselwartezeitHoechstens; gewartet += Schluesseltakt)
        {
            if (!ReferenceEquals(await manager.GetConfigurationAsync(context.RequestAborted), bisher)) return;
            await Task.Delay(Schluesseltakt, context.RequestAborted);
        }
    }

    private static async Task<IResult> AnmeldenAsync(HttpContext context, string? zurueck, bool bestaetigen = false)
    {
        var properties = new AuthenticationProperties { RedirectUri = RedirectHttpResult.IsLocalUrl(zurueck) ? zurueck : "/" };
        if (bestaetigen && Sitzungscookie.Laufende(context) is { } sitzung) properties.Items[Bestaetigen] = sitzung.PersonId.ToString();
        return await KonfigurationAsync(context) is not null && await BeginnenAsync(context, properties)
            ? Results.Empty : Results.Redirect(Anmeldehindernis.AnbieterNichtErreichbar.Adresse());
    }

    private static async Task<bool> BeginnenAsync(HttpContext context, AuthenticationProperties properties)
    {
        try
        {
            await context.ChallengeAsync(Verfahren, properties);
            return true;
        }
        // Die Anfrage wird vorab beim Anbieter hinterlegt; auch dabei kann er ausfallen.
        catch (HttpRequestException fehler)
        {
            Protokoll(context).LogWarning(fehler, "Der Anmeldedienst der Stadt ist nicht erreichbar.");
            return false;
        }
    }

    private static void Einrichten(OpenIdConnectOptions options, Stadtkontoeinstellungen einstellungen, IHostEnvironment environment)
    {
        options.Authority = einstellungen.Aussteller;
        options.ClientId = einstellungen.Client;
        options.ClientSecret = einstellungen.Geheimnis;
        options.RequireHttpsMetadata = !einstellungen.OhneHttps;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // Die Antwort kommt als Aufruf über die Adresszeile: So genügen Cookies mit SameSite=Lax.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CallbackPath = "/anmelden/stadtkonto/antwort";
        options.SignedOutCallbackPath = "/anmelden/stadtkonto/abgemeldet";
        options.RemoteSignOutPath = PathString.Empty;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.SaveTokens = true;
        options.Scope.Clear();
        foreach (var bereich in einstellungen.Bereiche.Split(' ', StringSplitOptions.RemoveEmptyEntries)) options.Scope.Add(bereich);
        foreach (var angabe in (string[])[einstellungen.Namensangabe, einstellungen.EMailAngabe, einstellungen.Gruppenangabe])
            options.ClaimActions.MapJsonKey(angabe, angabe);
        options.TokenValidationParameters.ClockSkew = Uhrabstand;
        options.CorrelationCookie.Haerten("stm-stadtkonto.", environment);
        options.NonceCookie.Haerten("stm-stadtkonto-einmal.", environment);
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            // „max_age=0“ verlangt vom Anbieter, wirklich neu zu fragen und den Zeitpunkt zu nennen.
            if (context.Properties.Items.ContainsKey(Bestaetigen)) (context.ProtocolMessage.Prompt, context.ProtocolMessage.MaxAge) = ("login", "0");
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            context.ProtocolMessage.IdTokenHint = context.Properties.Items.TryGetValue(nameof(Marken.Ausweis), out var ausweis) ? ausweis : null;
            context.Properties.Items.Remove(nameof(Marken.Ausweis));
            return Task.CompletedTask;
        };
        options.Events.OnTicketReceived = EmpfangenAsync;
        options.Events.OnRemoteFailure = GescheitertAsync;
    }

    private static async Task EmpfangenAsync(TicketReceivedContext context)
    {
        var einstellungen = context.HttpContext.RequestServices.GetRequiredService<Stadtkontoeinstellungen>();
        var abgleich = context.HttpContext.RequestServices.GetRequiredService<IKontoabgleich>();
        var (angaben, jetzt) = (context.Principal!, context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().Jetzt());
        var anbieter = (await KonfigurationAsync(context.HttpContext))!.Issuer;
        var kennung = angaben.FindFirstValue("sub")!;

        var person = await abgleich.AbgleichenAsync(
            new Verwaltung.Contracts.Stadtkonto(
                anbieter, kennung, angaben.FindFirstValue(einstellungen.Namensangabe) ?? kennung, angaben.FindFirstValue(einstellungen.EMailAngabe),
                [.. angaben.FindAll(einstellungen.Gruppenangabe).Select(g => g.Value).Distinct()]),
            context.HttpContext.RequestAborted);
        var bestaetigtAm = long.TryParse(angaben.FindFirstValue("auth_time"), CultureInfo.InvariantCulture, out var sekunden)
            // Eine vorgehende Uhr des Anbieters darf die Bestätigung nicht verlängern.
            ? new[] { DateTimeOffset.FromUnixTimeSeconds(sekunden).UtcDateTime, jetzt }.Min() : (DateTime?)null;

        if (person is null) Weiter(context, Anmeldehindernis.KeineGruppe);
        else if (context.Properties!.Items.Remove(Bestaetigen, out var angemeldet) && angemeldet != person.ToString()) Weiter(context, Anmeldehindernis.AnderePerson);
        else if (angemeldet is not null && !(jetzt - bestaetigtAm <= BestaetigungHoechstensAlt)) Weiter(context, Anmeldehindernis.NichtBestaetigt);
        else context.Principal = new Anmeldenachweis(person.Value, Anmeldeart.Stadtkonto, bestaetigtAm, anbieter, kennung, angaben.FindFirstValue("sid")).AlsAusweis();
    }

    private static async Task GescheitertAsync(RemoteFailureContext context)
    {
        var gruende = Gruende(context.Failure).ToList();
        if (gruende.Any(g => g is SecurityTokenSignatureKeyNotFoundException) && context.Properties is { } bisherige && !bisherige.Items.ContainsKey(ZweiterVersuch))
        {
            await SchluesselNeuLadenAsync(context.HttpContext);
            var neue = new AuthenticationProperties { RedirectUri = bisherige.RedirectUri, Items = { [ZweiterVersuch] = "" } };
            if (bisherige.Items.TryGetValue(Bestaetigen, out var person)) neue.Items[Bestaetigen] = person;
            if (await BeginnenAsync(context.HttpContext, neue))
            {
                context.HandleResponse();
                return;
            }
        }
        var hindernis = context.Request.Query["error"] == "access_denied" ? Anmeldehindernis.Abgebrochen
            : gruende.Any(g => g is SecurityTokenExpiredException or SecurityTokenNotYetValidException or SecurityTokenInvalidLifetimeException) ? Anmeldehindernis.Uhrzeit
            : gruende.Any(g => g is HttpRequestException or TaskCanceledException) ? Anmeldehindernis.AnbieterNichtErreichbar
            : context.Properties is null ? Anmeldehindernis.Zustand
            : gruende.Any(g => g.Message.Contains("Correlation", StringComparison.Ordinal) || g.Message.Contains("state", StringComparison.Ordinal)) ? Anmeldehindernis.Zustand
            : Anmeldehindernis.Abgelehnt;
        Protokoll(context.HttpContext).LogWarning("Anmeldung mit dem Stadtkonto gescheitert: {Hindernis} ({Art})", hindernis, context.Failure?.GetType().Name);
        Weiter(context, hindernis);
    }

    private static ILogger Protokoll(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Stadtkontoanmeldung));

    private static IEnumerable<Exception> Gruende(Exception? fehler)
    {
        for (; fehler is not null; fehler = fehler.InnerException) yield return fehler;
    }

    private static void Weiter<T>(HandleRequestContext<T> context, Anmeldehindernis hindernis) where T : AuthenticationSchemeOptions
    {
        context.Response.Redirect(hindernis.Adresse());
        context.HandleResponse();
    }
}
