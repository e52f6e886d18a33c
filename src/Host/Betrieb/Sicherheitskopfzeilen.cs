namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Kopfzeilen für jede Antwort: keine fremden Quellen, keine eingebetteten Skripte, keine Einbettung, nichts im Zwischenspeicher.</summary>
internal sealed class Sicherheitskopfzeilen(RequestDelegate next)
{
    private const string Inhaltsregeln =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var kopf = context.Response.Headers;
            kopf.ContentSecurityPolicy = Inhaltsregeln;
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
