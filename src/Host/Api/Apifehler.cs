using System.Diagnostics;
using FluentValidation;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Api;

/// <summary>Fehler unter /api als Problem Details (RFC 9457), mit deutschen Sätzen.</summary>
internal static class Apifehler
{
    private static readonly Dictionary<int, (string Titel, string Satz)> Texte = new()
    {
        [400] = ("Anfrage nicht verständlich", "Bitte prüfen Sie die Angaben in der Adresse: „seite“ und „groesse“ sind ganze Zahlen."),
        [401] = ("Kein gültiger Zugriffsschein", "Bitte senden Sie einen gültigen Zugriffsschein des Anbieters der Stadt (Authorization: Bearer …)."),
        [403] = ("Nicht erlaubt", "Der Zugriffsschein erlaubt diesen Abruf nicht."),
        [404] = ("Nicht gefunden", "Unter dieser Adresse gibt es nichts. Was es gibt, steht in /api/openapi.json."),
        [405] = ("Methode nicht erlaubt", "Hier kann man nur lesen (GET)."),
        [406] = ("Format nicht lieferbar", "Die Antwort gibt es nur als application/json."),
        [429] = ("Zu viele Abrufe", "Bitte rufen Sie seltener ab und nutzen Sie If-None-Match."),
        [500] = ("Panne", "Der Fehler liegt beim Stadtteilmanagement und ist festgehalten. Nennen Sie der Administration die Kennung."),
        [503] = ("Nicht eingerichtet", "Die API ist auf diesem Server nicht eingerichtet.")
    };

    public static void UseApifehler(this IApplicationBuilder api)
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => Problem(context, StatusCodes.Status500InternalServerError).ExecuteAsync(context) });
        api.UseStatusCodePages(fehler => Problem(fehler.HttpContext, fehler.HttpContext.Response.StatusCode).ExecuteAsync(fehler.HttpContext));
    }

    /// <summary>Übersetzt, was fachlich nicht geht.</summary>
    public static async ValueTask<object?> Uebersetzen(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ValidationException fehler)
        {
            return Problem(context.HttpContext, StatusCodes.Status400BadRequest, string.Join(" ", fehler.Errors.Select(f => f.ErrorMessage)));
        }
        catch (ZugriffVerweigert)
        {
            return Problem(context.HttpContext, StatusCodes.Status403Forbidden);
        }
        catch (NichtGefunden fehler)
        {
            return Problem(context.HttpContext, StatusCodes.Status404NotFound, fehler.Message);
        }
    }

    public static IResult Problem(HttpContext context, int status, string? satz = null)
    {
        var (titel, ueblicherSatz) = Texte.GetValueOrDefault(status, ("Das ging so nicht", "Der Server hat diese Anfrage nicht angenommen."));
        var kennung = status >= StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier : null;
        return Results.Problem(satz ?? Genauer(context, status) ?? ueblicherSatz, title: titel, statusCode: status, type: "about:blank",
            extensions: kennung is null ? null : new Dictionary<string, object?> { ["kennung"] = kennung });
    }

    private static string? Genauer(HttpContext context, int status) => status switch
    {
        403 when context.GetEndpoint()?.Metadata.GetMetadata<ErlaubtMaschinenAttribute>() is { } erlaubt => $"Dafür muss der Zugriffsschein den Scope „{erlaubt.Scope}“ nennen.",
        429 when context.Response.Headers.RetryAfter is [{ } sekunden] => $"In {sekunden} Sekunden geht es weiter. Bitte rufen Sie seltener ab und nutzen Sie If-None-Match.",
        _ => null
    };
}
