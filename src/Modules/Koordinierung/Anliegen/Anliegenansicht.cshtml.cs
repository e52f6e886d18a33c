using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Bezeichnung("Anliegen mit Verlauf")]
internal sealed class AnliegenansichtPage(IMediator mediator) : PageModel
{
    public AnliegenAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/koordinierung/anliegen/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Akte = await mediator.Send(new Anliegenansicht(id), cancellationToken);
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
    }
}
