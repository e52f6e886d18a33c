using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

[Bezeichnung("Arbeitsliste")]
internal sealed class ArbeitslistePage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public ArbeitslisteErgebnis Ergebnis { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync([FromQuery] Arbeitsliste filter, CancellationToken cancellationToken) => Ergebnis = await mediator.Send(filter, cancellationToken);
}
