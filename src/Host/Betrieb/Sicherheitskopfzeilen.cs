using Microsoft.AspNetCore.StaticAssets;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Merkmal eines Endpunkts, der selbst sagt, wie lange seine Antworten aufgehoben werden dürfen.</summary>
internal sealed record Zwischenspeicherbar;

/// <summary>Merkmal einer Seite, die ausliefert, was Personen hochgeladen haben: Es darf im Browser gar nichts, auch wenn es sich doch einmal öffnen lässt.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FremderInhaltAttribute : Attribute;

/// <summary>Kopfzeilen für jede Antwort: keine fremden Quellen, keine eingebetteten Skripte, keine Einbettung, nichts im Zwischenspeicher.</summary>
internal sealed class Sicherheitskopfzeilen(RequestDelegate next, Stadtkontoeinstellungen stadtkonto)
{
    private readonly string _inhaltsregeln =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + $"manifest-src 'self'; form-action 'self'{Anmeldedienst(stadtkonto)}; base-uri 'none'; frame-ancestors 'none'";

    private const string FuerFremdes = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var kopf = context.Response.Headers;
            kopf.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<FremderInhaltAttribute>() is null ? _inhaltsregeln : FuerFremdes;
            kopf.XContentTypeOptions = "nosniff";
            kopf["Referrer-Policy"] = context.GetEndpoint()?.Metadata.GetMetadata<GeheimeAdresseAttribute>() is null ? "same-origin" : "no-referrer";
            kopf["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            kopf["Cross-Origin-Opener-Policy"] = "same-origin";
            kopf["Cross-Origin-Resource-Policy"] = "same-origin";
            // Was nicht ausdrücklich für alle gleich ist, gehört einer Person und damit in keinen Zwischenspeicher.
            if (!IstFuerAlleGleich(context)) kopf.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static bool IstFuerAlleGleich(HttpContext context) =>
        context.Response.StatusCode < StatusCodes.Status400BadRequest && context.GetEndpoint()?.Metadata is { } merkmale
        && (merkmale.GetMetadata<StaticAssetDescriptor>() is not null || merkmale.GetMetadata<Zwischenspeicherbar>() is not null);

    // Das Abmelden ist ein Formular und leitet zum Anmeldedienst der Stadt weiter; Browser rechnen die Weiterleitung zum Formular.
    private static string Anmeldedienst(Stadtkontoeinstellungen stadtkonto) =>
        stadtkonto.An ? " " + new Uri(stadtkonto.Aussteller!).GetLeftPart(UriPartial.Authority) : "";
}
