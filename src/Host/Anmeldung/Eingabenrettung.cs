using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>
/// Wer ein Formular absendet, während die Sitzung abgelaufen ist oder eine Bestätigung fehlt, verliert nichts: Die Eingaben gehen verschlüsselt
/// durch die Anmelde- oder Bestätigungsseite mit und stehen danach wieder bereit. Auf dem Server wird dabei nichts abgelegt, denn noch ist niemand angemeldet.
/// </summary>
internal sealed class Eingabenrettung(RequestDelegate next, IDataProtectionProvider schutz)
{
    private const string Schluessel = "Eingaben";
    private const string Anmeldeseite = "/anmelden";
    private const string Bestaetigungsseite = "/bestaetigen";
    private static readonly TimeSpan Haltbarkeit = TimeSpan.FromHours(8);

    public static string? Gerettet(HttpContext context) => context.Items[Schluessel] as string;

    /// <summary>Statt der Weiterleitung zur Anmeldung: Ein abgesandtes Formular wird gemerkt und die Anmeldeseite gleich gezeigt.</summary>
    public static Task AnmeldenLassen(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && !MitDateien(context.Request) && context.Request.Path != "/abmelden" && IstEigenesFormular(context.Request))
            context.HttpContext.Items[Schluessel] = "";
        else
            context.Response.Redirect(Anmeldehindernisse.Gemerktes(context.HttpContext) is { } hindernis ? $"{context.RedirectUri}&hindernis={hindernis}" : context.RedirectUri);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Ohne Sitzung gibt es keinen Schutzwert zu prüfen. Damit keine fremde Seite Eingaben unterschiebt, muss der Browser die eigene Herkunft bestätigen.
    /// </summary>
    public static bool IstEigenesFormular(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" => true,
        "" => request.Headers.Origin.ToString() is var herkunft && (herkunft.Length == 0 || herkunft == $"{request.Scheme}://{request.Host}"),
        _ => false
    };

    // Dateien lassen sich nicht durch die Anmeldeseite tragen; die Seite, auf der sie gewählt wurden, kommt danach wieder.
    private static bool MitDateien(HttpRequest request) => request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (FrischeAnmeldungNoetig) when (!context.Response.HasStarted)
        {
            if (HttpMethods.IsGet(context.Request.Method))
            {
                context.Response.Redirect($"{Bestaetigungsseite}?zurueck={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
                return;
            }
            await ZeigenAsync(context, Bestaetigungsseite);
            return;
        }
        if (context.Items.ContainsKey(Schluessel) && !context.Response.HasStarted) await ZeigenAsync(context, Anmeldeseite);
    }

    private async Task ZeigenAsync(HttpContext context, string seite)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var felder = form.Where(f => f.Key != "__RequestVerificationToken").ToDictionary(f => f.Key, f => f.Value.ToArray());
        context.Items[Schluessel] = Protector(schutz).Protect(
            JsonSerializer.Serialize(new Eingaben(context.Request.Path + context.Request.QueryString, felder!)), Haltbarkeit);
        context.Request.Path = seite;
        context.Request.QueryString = QueryString.Empty;
        context.Request.Method = HttpMethods.Get;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Response.Clear();
        await next(context);
    }

    /// <summary>Liest die gemerkten Eingaben; null, wenn sie fehlen, verändert oder zu alt sind.</summary>
    public static Eingaben? Lesen(IDataProtectionProvider schutz, string? verschluesselt)
    {
        if (string.IsNullOrEmpty(verschluesselt)) return null;
        try
        {
            return JsonSerializer.Deserialize<Eingaben>(Protector(schutz).Unprotect(verschluesselt));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider schutz) =>
        schutz.CreateProtector("Eingabenrettung").ToTimeLimitedDataProtector();
}

/// <summary>Ein abgesandtes Formular.</summary>
internal sealed record Eingaben(string Adresse, IReadOnlyDictionary<string, string[]> Felder);
