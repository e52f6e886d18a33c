using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Wie oft ein Weg in einem Zeitfenster gegangen werden darf; <c>Grenzen:&lt;Name&gt;:Anzahl</c> und <c>:Sekunden</c> ändern es.</summary>
/// <param name="JePerson">Gezählt wird je angemeldeter Person, sonst je Netzadresse.</param>
internal sealed record Grenze(string Name, int Anzahl, int Sekunden, bool JePerson = false)
{
    public FixedWindowRateLimiterOptions Fenster(IConfiguration configuration) => new()
    {
        PermitLimit = configuration.GetValue($"Grenzen:{Name}:Anzahl", Anzahl),
        Window = TimeSpan.FromSeconds(configuration.GetValue($"Grenzen:{Name}:Sekunden", Sekunden))
    };
}

/// <summary>Ratenbegrenzung: Welcher Weg welche Grenze hat, steht nur hier.</summary>
internal static class Grenzen
{
    private static readonly Grenze Anmeldung = new("Anmeldung", 30, 60);
    private static readonly Grenze Suche = new("Suche", 60, 60, JePerson: true);

    // Beim Tippen fragt der Browser nach jeder kleinen Pause.
    private static readonly Grenze Vorschlaege = new("Vorschlaege", 240, 60, JePerson: true);

    private static readonly Grenze Api = new("Api", 600, 60);
    private static readonly Grenze Kalender = new("Kalender", 120, 60);

    // Zu jedem Aufruf gehören die Vorschauen der Bilder.
    private static readonly Grenze Zuschrift = new("Zuschrift", 120, 60);

    // Der Anbieter meldet von einer Adresse aus alle ab; was er hier nicht loswird, bliebe angemeldet.
    private static readonly Grenze Fernabmeldung = new("Fernabmeldung", 600, 60);

    // Es gilt der erste Weg, der passt.
    private static readonly (string Pfad, Grenze Grenze)[] Wege =
        [("/anmelden/stadtkonto/fernabmeldung", Fernabmeldung), ("/anmelden", Anmeldung), ("/verwaltung/gastzugang", Anmeldung), ("/suche/vorschlaege", Vorschlaege), ("/suche", Suche), ("/api", Api), ("/kalender", Kalender), ("/oeffentlichkeitsarbeit/zuschrift", Zuschrift)];

    public static void AddGrenzen(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(_ => { });

    /// <summary>Begrenzt je Netzadresse; gehört vor die Anmeldung, denn deren Rückwege beantwortet schon sie.</summary>
    public static void UseGrenzenJeAdresse(this WebApplication app) => Begrenzen(app, jePerson: false);

    /// <summary>Begrenzt je Person; gehört hinter die Anmeldung.</summary>
    public static void UseGrenzenJePerson(this WebApplication app) => Begrenzen(app, jePerson: true);

    /// <summary>Alle Geräte hinter einem IPv6-Anschluss zählen zusammen: Ihnen gehört das ganze /64-Netz.</summary>
    public static string Netz(IPAddress? adresse) => adresse switch
    {
        null => "unbekannt",
        { IsIPv4MappedToIPv6: true } => adresse.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(adresse.GetAddressBytes().AsSpan(0, 8)),
        _ => adresse.ToString()
    };

    private static void Begrenzen(WebApplication app, bool jePerson) => app.UseRateLimiter(new RateLimiterOptions
    {
        RejectionStatusCode = StatusCodes.Status429TooManyRequests,
        OnRejected = Abweisen,
        GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            Fuer(context.Request) is { } grenze && grenze.JePerson == jePerson
                ? RateLimitPartition.GetFixedWindowLimiter($"{grenze.Name} {Wer(context, grenze)}", _ => grenze.Fenster(app.Configuration))
                : RateLimitPartition.GetNoLimiter(""))
    });

    private static Grenze? Fuer(HttpRequest request) =>
        // Die Anmeldeseite nur anzusehen, verrät und kostet nichts; sie ist das Ziel jeder abgelaufenen Sitzung.
        HttpMethods.IsGet(request.Method) && request.Path == "/anmelden" ? null : Wege.FirstOrDefault(w => request.Path.StartsWithSegments(w.Pfad)).Grenze;

    private static string Wer(HttpContext context, Grenze grenze) =>
        grenze.JePerson && context.RequestServices.GetRequiredService<Anmeldekontext>().Person is { IstAngemeldet: true } person
            ? person.Id.ToString() : Netz(context.Connection.RemoteIpAddress);

    private static ValueTask Abweisen(OnRejectedContext context, CancellationToken cancellationToken)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wartezeit))
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wartezeit.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
