using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Betriebsstand;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt(Rolle.Administration, Rolle.Revision)]
[Bezeichnung("Betrieb")]
internal sealed class BetriebPage(IMediator mediator) : PageModel
{
    public BetriebszustandErgebnis Zustand { get; private set; } = default!;

    /// <summary>Schlüssel des nächsten Auftrags; so entsteht auch bei zweimaligem Absenden nur einer.</summary>
    public Guid AuftragId { get; } = Guid.CreateVersion7();

    [Sendet(typeof(Betriebszustand))]
    public async Task OnGetAsync(bool nachrechnen, CancellationToken cancellationToken) =>
        Zustand = await mediator.Send(new Betriebszustand(nachrechnen), cancellationToken);

    public async Task<IActionResult> OnPostAsync(EreignisWiederholen command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = "Das Ereignis wird noch einmal zugestellt.";
        return Redirect("/betrieb");
    }

    [Sendet(typeof(SuchindexNeuAufbauen))]
    public async Task<IActionResult> OnPostSucheErneuernAsync(SuchindexNeuAufbauen command, CancellationToken cancellationToken) =>
        Redirect(await mediator.Send(command, cancellationToken));
}
