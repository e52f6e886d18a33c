using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastsicherheit;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>ASP.NET Core Identity für Gäste, ohne dessen Cookies: Die Sitzung gehört dem Host.</summary>
internal static class Gastdienste
{
    public static void Anmelden(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddIdentityCore<Gastanmeldung>().AddUserStore<Gastspeicher>();
        // Die Prüfung von Identity zählt Zeichenarten und spricht Englisch; hier gilt nur die eigene.
        services.Replace(ServiceDescriptor.Scoped<IPasswordValidator<Gastanmeldung>, Kennwortpruefung>());
        services.AddScoped<IPasskeyHandler<Gastanmeldung>, PasskeyHandler<Gastanmeldung>>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IServiceProvider>((passkeys, dienste) =>
        {
            // Ohne Angabe nimmt Identity den Rechnernamen aus der Anfrage; dahinter darf im Betrieb kein anderer stecken.
            passkeys.ServerDomain = Uri.TryCreate(dienste.GetService<IConfiguration>()?["Adresse"], UriKind.Absolute, out var adresse) ? adresse.Host : null;
            // Gerät und Entsperrung: So sind es zwei Faktoren. Und das Gerät weiß selbst, wer sich anmeldet.
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required");
        });
        services.AddScoped<Passkeys>().AddScoped<Zugangseinrichtung>().AddScoped<Appschutz>().AddScoped<Anmeldebremse>().AddScoped<EigeneAnmeldung>().AddScoped<Gastpost>();
        services.AddScoped<IErsteAdministration, ErsteAdministration>();
    }
}
