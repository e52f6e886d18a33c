using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

[Bezeichnung("Stadtteile")]
internal sealed class AlleStadtteilePage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public Gliederung Gliederung { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Gliederung = await mediator.Send(new AlleStadtteile(), cancellationToken);

    [Sendet(typeof(StadtteileAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleStadtteile filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new StadtteileAusgeben(filter, format), cancellationToken)).AlsDatei();
}
