using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Anmeldung;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Host.Pages;

/// <summary>
/// Die Person hat sich in einem anderen Fenster angemeldet und macht hier weiter. Der Schutzwert dieses Fensters stammt noch von vor der
/// Anmeldung und kann nicht gelten; stattdessen bestätigt der Browser die eigene Herkunft. Gesendet wird erst mit dem nächsten Knopf.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Bezeichnung("Nach der Anmeldung weitermachen")]
internal sealed class AnmeldenFortsetzenPage(Stadtkontoeinstellungen stadtkonto, IDataProtectionProvider schutz) : PageModel
{
    [BindProperty]
    public string? Gerettet { get; set; }

    public bool Angemeldet => Sitzungscookie.Laufende(HttpContext) is not null;

    public Eingaben? Fortsetzung { get; private set; }

    public Anmeldewege Wege => new(stadtkonto.An, "/", Gerettet);

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (!Eingabenrettung.IstEigenesFormular(Request)) return BadRequest();
        if (Angemeldet) Fortsetzung = Eingabenrettung.Lesen(schutz, Gerettet);
        return Page();
    }
}
