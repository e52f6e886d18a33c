using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

internal sealed class GastAnmeldenPage(IMediator mediator, IDataProtectionProvider schutz, TimeProvider uhr) : FormPage<GastAnmelden>
{
    [BindProperty(SupportsGet = true)]
    public string? Zurueck { get; set; }

    protected override GastAnmelden Vorbelegt() => new(null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var person = await mediator.Send(Command, cancellationToken);
        Zwischenstand.ZweiterFaktor.Merken(HttpContext, schutz, $"{person} {Zurueck}");
        return Redirect("/verwaltung/gastzugang/zweiter-faktor");
    }

    [Sendet(typeof(PasskeyAnmeldungVorbereiten))]
    public async Task<IActionResult> OnPostOptionenAsync(CancellationToken cancellationToken)
    {
        var herausforderung = await mediator.Send(new PasskeyAnmeldungVorbereiten(), cancellationToken);
        Zwischenstand.Passkey.Merken(HttpContext, schutz, herausforderung.Zustand);
        return Content(herausforderung.Optionen, "application/json");
    }

    [Sendet(typeof(MitPasskeyAnmelden))]
    public async Task<IActionResult> OnPostPasskeyAsync(string? antwort, CancellationToken cancellationToken)
    {
        var zustand = Zwischenstand.Passkey.Lesen(HttpContext, schutz);
        Zwischenstand.Passkey.Vergessen(HttpContext);
        await this.BeginnenAsync(await mediator.Send(new MitPasskeyAnmelden(antwort, zustand), cancellationToken), uhr);
        return this.Weiter(Zurueck);
    }
}
