using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

[Bezeichnung("Auftrag mit Fortschritt")]
internal sealed class AuftragAnsichtPage(IMediator mediator) : PageModel
{
    public AuftragAkte Auftrag { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Auftrag = await mediator.Send(new AuftragAnsicht(id), cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            await mediator.Send(new AuftragAbbrechen(id), cancellationToken);
            TempData["Meldung"] = "Der Auftrag wird abgebrochen.";
        }
        catch (Regelverstoss)
        {
            // Er war schneller fertig; wie er ausging, steht gleich auf der Seite.
        }
        return Redirect($"/verwaltung/auftraege/{id}");
    }
}
