using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

[Bezeichnung("Arbeitsliste")]
internal sealed class ArbeitslistePage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public ArbeitslisteErgebnis Ergebnis { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync([FromQuery] Arbeitsliste filter, CancellationToken cancellationToken) => Ergebnis = await mediator.Send(filter, cancellationToken);

    [Sendet(typeof(ArbeitslisteAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] Arbeitsliste filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new ArbeitslisteAusgeben(filter, format), cancellationToken)).AlsDatei();
}
