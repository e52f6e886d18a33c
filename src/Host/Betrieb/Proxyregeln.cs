using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Wem geglaubt wird, was davor geschah: Adresse, HTTPS und Servername nur den genannten Proxys; in Produktion geht es nur über HTTPS weiter.</summary>
internal static class Proxyregeln
{
    public static void AddProxyregeln(this WebApplicationBuilder builder)
    {
        var (adressen, netze) = (Liste(builder.Configuration, "Proxy:Adressen"), Liste(builder.Configuration, "Proxy:Netze"));
        // Zuletzt angewandt: ASPNETCORE_FORWARDEDHEADERS_ENABLED glaubte sonst jedem, der sich verbindet.
        builder.Services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var adresse in adressen) options.KnownProxies.Add(IPAddress.Parse(adresse));
            foreach (var netz in netze) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(netz));
            // Leere Listen bedeuteten „alle“.
            options.ForwardedHeaders = adressen.Length + netze.Length == 0
                ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // Jeder Schritt der Kette muss ein genannter Proxy sein; ihre Länge ist deshalb gleich.
            options.ForwardLimit = null;
            // Der weitergereichte Name wird erst nach der Prüfung von AllowedHosts eingesetzt und braucht dieselbe Grenze.
            options.AllowedHosts = [.. (builder.Configuration["AllowedHosts"] ?? "*").Split(';', StringSplitOptions.RemoveEmptyEntries)];
        });
        builder.Services.Configure<HstsOptions>(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.Configure<HttpsRedirectionOptions>(options => options.HttpsPort = builder.Configuration.GetValue("Https:Port", 443));
    }

    public static void UseProxyregeln(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<Sicherheitskopfzeilen>();
        if (!app.Environment.IsProduction()) return;
        app.UseHsts();
        if (app.Configuration.GetValue("Https:Umleiten", true)) app.UseHttpsRedirection();
    }

    private static string[] Liste(IConfiguration configuration, string name) =>
        configuration.GetSection(name).Get<string[]>() ?? (configuration[name] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
}
