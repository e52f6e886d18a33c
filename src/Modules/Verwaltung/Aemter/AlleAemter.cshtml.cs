using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Aemter;

[Bezeichnung("Ämter")]
internal sealed class AlleAemterPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public AlleAemter Filter { get; private set; } = default!;

    public Seite<AmtZeile> Liste { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync([FromQuery] AlleAemter filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AemterAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleAemter filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new AemterAusgeben(filter, format), cancellationToken)).AlsDatei();
}
