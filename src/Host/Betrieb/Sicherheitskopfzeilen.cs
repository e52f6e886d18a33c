using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Kopfzeilen für jede Antwort: keine fremden Quellen, keine eingebetteten Skripte, keine Einbettung, nichts im Zwischenspeicher.</summary>
internal sealed class Sicherheitskopfzeilen(RequestDelegate next, Stadtkontoeinstellungen stadtkonto)
{
    // Das Abmelden ist ein Formular und leitet zum Anmeldedienst der Stadt weiter; Browser rechnen die Weiterleitung zum Formular.
    private readonly string _inhaltsregeln =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + $"manifest-src 'self'; form-action 'self'{(stadtkonto.An ? " " + new Uri(stadtkonto.Aussteller!).GetLeftPart(UriPartial.Authority) : "")}; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var kopf = context.Response.Headers;
            kopf.ContentSecurityPolicy = _inhaltsregeln;
            kopf.XContentTypeOptions = "nosniff";
            kopf["Referrer-Policy"] = "same-origin";
            kopf["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (context.Response.ContentType is { } art && !kopf.ContainsKey("ETag") && (art.StartsWith("text/html", StringComparison.Ordinal) || art.StartsWith("text/csv", StringComparison.Ordinal)))
                kopf.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
