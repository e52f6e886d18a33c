using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Betriebsstand;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt(Rolle.Administration, Rolle.Revision)]
internal sealed class BetriebPage(IMediator mediator) : PageModel
{
    public BetriebszustandErgebnis Zustand { get; private set; } = default!;

    public async Task OnGetAsync(bool nachrechnen, CancellationToken cancellationToken) =>
        Zustand = await mediator.Send(new Betriebszustand(nachrechnen), cancellationToken);

    public async Task<IActionResult> OnPostAsync(EreignisWiederholen command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = "Das Ereignis wird noch einmal zugestellt.";
        return Redirect("/betrieb");
    }
}
