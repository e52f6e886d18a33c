using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Anmeldung.Stadtkonto;

/// <summary>
/// Fragt während der Sitzung alle fünf Minuten beim Anbieter nach, ob das Konto noch gilt und zu welchen Gruppen es gehört.
/// Ohne geglückte Nachfrage gilt das Letzte höchstens 15 Minuten.
/// </summary>
internal sealed class Stadtkontopruefung(
    ISitzungen sitzungen, IKontoabgleich abgleich, Anbietermarken marken, Stadtkontoeinstellungen einstellungen,
    IOptionsMonitor<OpenIdConnectOptions> optionen, TimeProvider uhr, ILogger<Stadtkontopruefung> logger)
{
    public static readonly TimeSpan HoechstensUngeprueft = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan WartenHoechstens = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Wartetakt = TimeSpan.FromMilliseconds(200);

    /// <summary>Null, wenn die Sitzung weiter gilt; sonst, warum nicht.</summary>
    public async Task<Anmeldehindernis?> PruefenAsync(LaufendeSitzung sitzung, string schluessel, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        if (jetzt < sitzung.NaechsterAbgleich && jetzt < sitzung.AbgeglichenAm + HoechstensUngeprueft) return null;
        // Nur ein Aufruf fragt nach: Viele Anbieter geben je Nachfrage eine neue Marke und sperren bei doppelter Verwendung das Konto aus.
        if (jetzt < sitzung.NaechsterAbgleich || !await sitzungen.AbgleichUebernehmenAsync(sitzung, cancellationToken))
            return jetzt < sitzung.AbgeglichenAm + HoechstensUngeprueft ? null : await WartenAsync(sitzung, schluessel, cancellationToken);
        try
        {
            return await AuffrischenAsync(sitzung, cancellationToken);
        }
        // Der Anbieter ist nicht erreichbar: Wer arbeitet, soll weiterarbeiten, solange der letzte Abgleich jung genug ist.
        catch (Exception fehler) when (fehler is HttpRequestException or InvalidOperationException or IOException or TimeoutException)
        {
            logger.LogWarning(fehler, "Der Anmeldedienst der Stadt ist nicht erreichbar; Sitzungen mit dem Stadtkonto gelten höchstens 15 Minuten weiter.");
            return jetzt < sitzung.AbgeglichenAm + HoechstensUngeprueft ? null : Anmeldehindernis.AnbieterNichtErreichbar;
        }
    }

    private async Task<Anmeldehindernis?> AuffrischenAsync(LaufendeSitzung sitzung, CancellationToken cancellationToken)
    {
        if (marken.Entschluesseln(sitzung.Marken) is not { Auffrischung: { } auffrischung } bisher)
            return uhr.Jetzt() < sitzung.AbgeglichenAm + HoechstensUngeprueft ? null : await BeendenAsync(sitzung, Anmeldehindernis.Zustand, cancellationToken);
        var options = optionen.Get(Stadtkontoanmeldung.Verfahren);
        var konfiguration = await options.ConfigurationManager!.GetConfigurationAsync(cancellationToken);

        using var anfrage = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token", ["refresh_token"] = auffrischung, ["client_id"] = einstellungen.Client, ["client_secret"] = einstellungen.Geheimnis ?? ""
        });
        using var antwort = await options.Backchannel.PostAsync(konfiguration.TokenEndpoint, anfrage, cancellationToken);
        // Nur ein klares Nein beendet die Sitzung; eine Störung beim Anbieter nicht.
        if (antwort.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized) return await BeendenAsync(sitzung, Anmeldehindernis.Zustand, cancellationToken);
        antwort.EnsureSuccessStatusCode();
        var neue = new OpenIdConnectMessage(await antwort.Content.ReadAsStringAsync(cancellationToken));
        // Die alte Marke ist jetzt womöglich verbraucht. Fällt der Anbieter gleich danach aus, muss die neue schon da sein.
        await sitzungen.MarkenSichernAsync(
            sitzung.Id, marken.Verschluesseln(new Marken(neue.IdToken ?? bisher.Ausweis, neue.RefreshToken ?? auffrischung)), cancellationToken);
        if (await KontoAsync(options, konfiguration, sitzung, neue.AccessToken, cancellationToken) is not { } konto
            || await abgleich.AbgleichenAsync(konto, cancellationToken) != sitzung.PersonId)
            return await BeendenAsync(sitzung, Anmeldehindernis.KeineGruppe, cancellationToken);
        await sitzungen.AbgeglichenAsync(sitzung.Id, cancellationToken);
        return null;
    }

    private async Task<Verwaltung.Contracts.Stadtkonto?> KontoAsync(
        OpenIdConnectOptions options, OpenIdConnectConfiguration konfiguration, LaufendeSitzung sitzung, string zugriff, CancellationToken cancellationToken)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Get, konfiguration.UserInfoEndpoint);
        anfrage.Headers.Authorization = new("Bearer", zugriff);
        using var antwort = await options.Backchannel.SendAsync(anfrage, cancellationToken);
        antwort.EnsureSuccessStatusCode();
        using var angaben = JsonDocument.Parse(await antwort.Content.ReadAsStringAsync(cancellationToken));
        if (Text(angaben, "sub") != sitzung.Kontokennung) return null;
        return new Verwaltung.Contracts.Stadtkonto(
            sitzung.Anbieter!, sitzung.Kontokennung!, Text(angaben, einstellungen.Namensangabe) ?? sitzung.Kontokennung!, Text(angaben, einstellungen.EMailAngabe),
            [.. Liste(angaben, einstellungen.Gruppenangabe)]);
    }

    private async Task<Anmeldehindernis?> WartenAsync(LaufendeSitzung sitzung, string schluessel, CancellationToken cancellationToken)
    {
        for (var gewartet = TimeSpan.Zero; gewartet < WartenHoechstens; gewartet += Wartetakt)
        {
            await Task.Delay(Wartetakt, cancellationToken);
            if (await sitzungen.FindeAsync(schluessel, nebenbei: true, cancellationToken) is not { } jetzige) return Anmeldehindernis.Zustand;
            if (jetzige.AbgeglichenAm != sitzung.AbgeglichenAm) return null;
        }
        return Anmeldehindernis.AnbieterNichtErreichbar;
    }

    private async Task<Anmeldehindernis?> BeendenAsync(LaufendeSitzung sitzung, Anmeldehindernis hindernis, CancellationToken cancellationToken)
    {
        await sitzungen.BeendenAsync(sitzung.Id, cancellationToken);
        return hindernis;
    }

    private static string? Text(JsonDocument angaben, string name) =>
        angaben.RootElement.TryGetProperty(name, out var wert) && wert.ValueKind == JsonValueKind.String ? wert.GetString() : null;

    private static IEnumerable<string> Liste(JsonDocument angaben, string name) => !angaben.RootElement.TryGetProperty(name, out var wert) ? []
        : wert.ValueKind == JsonValueKind.Array ? wert.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!)
        : wert.ValueKind == JsonValueKind.String ? [wert.GetString()!] : [];
}
