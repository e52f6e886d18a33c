using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Bezeichnung("Beiträge der WIR2")]
internal sealed class AlleBeitraegePage(IMediator mediator) : PageModel
{
    public AlleBeitraege Filter { get; private set; } = default!;

    public Seite<BeitragZeile> Liste { get; private set; } = default!;

    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleBeitraege filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(BeitraegeAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleBeitraege filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new BeitraegeAusgeben(filter, format), cancellationToken)).AlsDatei();
}
