using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Bezeichnung("Anfrage mit Schriftwechsel")]
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
