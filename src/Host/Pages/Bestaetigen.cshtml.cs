using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Anmeldung;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages;

/// <summary>Vor heiklen Handlungen weist sich die Person noch einmal aus, auf demselben Weg, auf dem sie sich angemeldet hat.</summary>
[Erlaubt]
[Bezeichnung("Anmeldung bestätigen")]
internal sealed class BestaetigenPage(AngemeldetePerson person, IDataProtectionProvider schutz, TimeProvider uhr) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zurueck { get; set; }

    [BindProperty]
    public string? Gerettet { get; set; }

    public Anmeldeart Art => Sitzungscookie.Laufende(HttpContext)!.Art;

    public bool NochNicht { get; private set; }

    public Eingaben? Fortsetzung { get; private set; }

    public string Ziel => Anmeldewege.ZielNach(Eigenes, Gerettet);

    private string Eigenes => Url.IsLocalUrl(Zurueck) ? Zurueck : "/";

    public void OnGet() => Gerettet = Eingabenrettung.Gerettet(HttpContext);

    public IActionResult OnPost()
    {
        NochNicht = !(person.BestaetigtBis >= uhr.Jetzt());
        return NochNicht ? Page() : Weiter();
    }

    /// <summary>Im Demo-Betrieb gibt es kein Geheimnis; ein Knopf steht dafür.</summary>
    public async Task<IActionResult> OnPostDemoAsync()
    {
        if (Art != Anmeldeart.Demo) return Forbid();
        await HttpContext.SignInAsync(new Anmeldenachweis(person.Id, Anmeldeart.Demo, uhr.Jetzt()).AlsAusweis());
        return Weiter();
    }

    private IActionResult Weiter()
    {
        Fortsetzung = Eingabenrettung.Lesen(schutz, Gerettet);
        return Fortsetzung is null ? LocalRedirect(Eigenes) : Page();
    }
}
