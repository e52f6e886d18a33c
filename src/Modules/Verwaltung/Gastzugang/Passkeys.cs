using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Verwaltung.Gastkonten;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Was der Browser für einen Passkey braucht und was der Server sich bis zur Antwort merkt.</summary>
internal sealed record Herausforderung(string Optionen, string Zustand);

/// <summary>Passkeys anlegen und erkennen, mit den Diensten von ASP.NET Core Identity.</summary>
internal sealed class Passkeys(IPasskeyHandler<Gastanmeldung> handler, UserManager<Gastanmeldung> gaeste, IHttpContextAccessor web)
{
    public const string GehtNicht = "Der Passkey ließ sich nicht prüfen. Bitte versuchen Sie es noch einmal.";

    public async Task<Herausforderung> AnlegenAsync(Gastkonto konto, string name)
    {
        var ergebnis = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = konto.Id.ToString(), Name = konto.EMail, DisplayName = name }, web.HttpContext!);
        return new Herausforderung(ergebnis.CreationOptionsJson, ergebnis.AttestationState!);
    }

    /// <summary>Ohne Angabe, wer sich anmeldet: Das Gerät weiß es selbst, und der Server verrät nichts.</summary>
    public async Task<Herausforderung> AnmeldenAsync()
    {
        var ergebnis = await handler.MakeRequestOptionsAsync(null, web.HttpContext!);
        return new Herausforderung(ergebnis.RequestOptionsJson, ergebnis.AssertionState!);
    }

    public async Task HinzufuegenAsync(Gastanmeldung anmeldung, string antwort, string? zustand, string? geraet)
    {
        if (zustand is null) throw new Regelverstoss(GehtNicht);
        var ergebnis = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = web.HttpContext!, CredentialJson = antwort, AttestationState = zustand });
        if (!ergebnis.Succeeded || ergebnis.UserEntity.Id != anmeldung.Id.ToString()) throw new Regelverstoss(GehtNicht);
        ergebnis.Passkey.Name = geraet;
        await gaeste.AddOrUpdatePasskeyAsync(anmeldung, ergebnis.Passkey);
    }

    public async Task<Gastanmeldung> ErkennenAsync(string antwort, string? zustand)
    {
        if (zustand is null) throw new Regelverstoss(GehtNicht);
        var ergebnis = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = web.HttpContext!, CredentialJson = antwort, AssertionState = zustand });
        if (!ergebnis.Succeeded) throw new Regelverstoss("Dieser Passkey gehört zu keinem Gastkonto oder ließ sich nicht prüfen. Nehmen Sie einen anderen oder melden Sie sich mit Kennwort an.");
        await gaeste.AddOrUpdatePasskeyAsync(ergebnis.User, ergebnis.Passkey);
        return ergebnis.User;
    }
}
