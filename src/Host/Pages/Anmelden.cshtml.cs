using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Anmeldung;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Pages;

[AllowAnonymous]
internal sealed class AnmeldenPage(Demozugang demo, IDataProtectionProvider schutz) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zurueck { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Abgemeldet { get; set; }

    [BindProperty]
    public string? Gerettet { get; set; }

    public bool DemoAn => demo.An;

    public IReadOnlyList<PersonEintrag> Personen { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Angaben { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Eingaben, die nach der Anmeldung wieder aufgenommen werden können.</summary>
    public Eingaben? Fortsetzung { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Gerettet = Eingabenrettung.Gerettet(HttpContext);
        Personen = await demo.PersonenAsync(cancellationToken);
        Angaben = await demo.AngabenAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellationToken)
    {
        if (await demo.FindeAsync(person, cancellationToken) is not { } gewaehlt)
        {
            ModelState.AddModelError("", "Diese Person gibt es nicht mehr. Bitte wählen Sie eine andere.");
            await OnGetAsync(cancellationToken);
            return Page();
        }
        var ausweis = Anmeldedienste.Ausweis(gewaehlt);
        await HttpContext.SignInAsync(ausweis);
        Fortsetzung = Eingabenrettung.Lesen(schutz, Gerettet);
        if (Fortsetzung is null) return LocalRedirect(Url.IsLocalUrl(Zurueck) ? Zurueck : "/");
        // Das Formular braucht einen Schutzwert, der zur neuen Sitzung gehört.
        HttpContext.User = ausweis;
        return Page();
    }
}
