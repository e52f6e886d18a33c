using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Bezeichnung("Vorschläge im Vergleich")]
internal sealed class BewertungsvergleichPage(IMediator mediator) : PageModel
{
    public Vergleichstabelle Tabelle { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Tabelle = await mediator.Send(new Bewertungsvergleich(), cancellationToken);
}
