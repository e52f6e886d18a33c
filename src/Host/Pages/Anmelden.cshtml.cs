using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Anmeldung;
using Stadtteilmanagement.Host.Anmeldung.Stadtkonto;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Pages;

[AllowAnonymous]
[Bezeichnung("Anmelden")]
internal sealed class AnmeldenPage(Demozugang demo, Stadtkontoeinstellungen stadtkonto, IDataProtectionProvider schutz, TimeProvider uhr) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zurueck { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Abgemeldet { get; set; }

    [BindProperty(SupportsGet = true)]
    public Anmeldehindernis? Hindernis { get; set; }

    [BindProperty]
    public string? Gerettet { get; set; }

    public bool DemoAn => demo.An;

    public bool StadtkontoAn => stadtkonto.An;

    public IReadOnlyList<PersonEintrag> Personen { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Angaben { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Eingaben, die nach der Anmeldung wieder aufgenommen werden können.</summary>
    public Eingaben? Fortsetzung { get; private set; }

    public Anmeldewege Wege => new(stadtkonto.An, Eigenes(Zurueck), Gerettet);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Gerettet ??= Eingabenrettung.Gerettet(HttpContext);
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
        await HttpContext.SignInAsync(new Anmeldenachweis(gewaehlt.Id, Anmeldeart.Demo, uhr.Jetzt()).AlsAusweis());
        Fortsetzung = Eingabenrettung.Lesen(schutz, Gerettet);
        if (Fortsetzung is null) return LocalRedirect(Eigenes(Zurueck));
        // Das Formular braucht einen Schutzwert, der zur neuen Sitzung gehört.
        HttpContext.User = Sitzungscookie.Ausweis(gewaehlt);
        return Page();
    }

    private string Eigenes(string? adresse) => Url.IsLocalUrl(adresse) ? adresse : "/";
}
