using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung.Stadtkonto;

/// <summary>Der Anbieter beendet Sitzungen: von Server zu Server mit einer Abmeldemarke oder durch einen Aufruf im Browser der Person.</summary>
internal static class Fernabmeldung
{
    private const string Ereignis = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>OpenID Connect Back-Channel Logout 1.0 §2.6.</summary>
    public static async Task<IResult> MitMarkeAsync(HttpContext context, ISitzungen sitzungen, Stadtkontoeinstellungen einstellungen, IOptionsMonitor<OpenIdConnectOptions> optionen)
    {
        var marke = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync(context.RequestAborted))["logout_token"].ToString() : "";
        var ergebnis = await PruefenAsync();
        if (ergebnis.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            await Stadtkontoanmeldung.SchluesselNeuLadenAsync(context);
            ergebnis = await PruefenAsync();
        }
        if (!ergebnis.IsValid || !IstAbmeldung(ergebnis.Claims)) return Results.BadRequest();
        await sitzungen.BeendenFuerAnbieterAsync(ergebnis.Issuer, Angabe(ergebnis.Claims, "sid"), Angabe(ergebnis.Claims, "sub"), context.RequestAborted);
        return Results.Ok();

        Task<TokenValidationResult> PruefenAsync() => new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(marke, new TokenValidationParameters
        {
            ValidAudience = einstellungen.Client,
            ConfigurationManager = optionen.Get(Stadtkontoanmeldung.Verfahren).ConfigurationManager as BaseConfigurationManager,
            ClockSkew = Stadtkontoanmeldung.Uhrabstand
        });
    }

    /// <summary>OpenID Connect Front-Channel Logout 1.0 §2. Die Sitzung nennt der Aufruf selbst, denn Cookies schickt der Browser aus einem fremden Rahmen nicht mit.</summary>
    public static async Task<IResult> ImBrowserAsync(HttpContext context, ISitzungen sitzungen, string? iss, string? sid)
    {
        if (string.IsNullOrEmpty(sid) || iss != (await Stadtkontoanmeldung.KonfigurationAsync(context))?.Issuer) return Results.BadRequest();
        await sitzungen.BeendenFuerAnbieterAsync(iss!, sid, null, context.RequestAborted);
        return Results.NoContent();
    }

    // Eine gewöhnliche Marke (id_token) darf nicht abmelden: Sie hat kein Ereignis, und Abmeldemarken haben nie einen Einmalwert.
    private static bool IstAbmeldung(IDictionary<string, object> angaben) =>
        angaben.TryGetValue("events", out var ereignisse) && ereignisse is JsonElement { ValueKind: JsonValueKind.Object } objekt && objekt.TryGetProperty(Ereignis, out _)
        && !angaben.ContainsKey("nonce") && (Angabe(angaben, "sid") ?? Angabe(angaben, "sub")) is not null;

    private static string? Angabe(IDictionary<string, object> angaben, string name) => angaben.TryGetValue(name, out var wert) ? wert as string : null;
}
