using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageansichtPage(IMediator mediator) : PageModel
{
    public AnfrageAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Akte = await mediator.Send(new Anfrageansicht(id), cancellationToken);
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
    }
}
