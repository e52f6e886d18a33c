using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Bezeichnung("Vorschläge im Vergleich")]
internal sealed class BewertungsvergleichPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Vergleichstabelle> Tabellen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Tabellen = await mediator.Send(new Bewertungsvergleich(), cancellationToken);
}
