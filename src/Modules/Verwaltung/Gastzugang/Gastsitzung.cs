using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Der letzte Schritt jeder Anmeldung eines Gastes.</summary>
internal static class Gastsitzung
{
    public static Task BeginnenAsync(this PageModel seite, Guid personId, TimeProvider uhr) =>
        seite.HttpContext.SignInAsync(new Anmeldenachweis(personId, Anmeldeart.Gastkonto, uhr.Jetzt()).AlsAusweis());

    /// <summary>Zur gewünschten Seite; nie zu einer fremden Adresse.</summary>
    public static LocalRedirectResult Weiter(this PageModel seite, string? zurueck) => seite.LocalRedirect(seite.Url.IsLocalUrl(zurueck) ? zurueck! : "/");
}
