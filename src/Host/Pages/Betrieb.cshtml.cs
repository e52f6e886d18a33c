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

    [Sendet(typeof(Betriebszustand))]
    public async Task OnGetAsync(bool nachrechnen, CancellationToken cancellationToken) =>
        Zustand = await mediator.Send(new Betriebszustand(nachrechnen), cancellationToken);

    public async Task<IActionResult> OnPostAsync(EreignisWiederholen command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = "Das Ereignis wird noch einmal zugestellt.";
        return Redirect("/betrieb");
    }
}
