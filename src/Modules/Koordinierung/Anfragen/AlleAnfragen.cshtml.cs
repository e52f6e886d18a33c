using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Bezeichnung("Anfragen an Ämter")]
internal sealed class AlleAnfragenPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public AlleAnfragen Filter { get; private set; } = default!;

    public Seite<AnfrageZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync([FromQuery] AlleAnfragen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AnfragenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleAnfragen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new AnfragenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
