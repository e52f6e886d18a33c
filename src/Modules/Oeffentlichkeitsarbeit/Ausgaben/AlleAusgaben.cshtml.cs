using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Bezeichnung("Ausgaben der WIR2")]
internal sealed class AlleAusgabenPage(IMediator mediator) : PageModel
{
    public AlleAusgaben Filter { get; private set; } = default!;

    public Seite<AusgabeZeile> Liste { get; private set; } = default!;

    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleAusgaben filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AusgabenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleAusgaben filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new AusgabenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
