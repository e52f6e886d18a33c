using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

[Bezeichnung("Bedarfe")]
internal sealed class AlleBedarfePage(IMediator mediator) : PageModel
{
    public AlleBedarfe Filter { get; private set; } = default!;

    public Seite<BedarfZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleBedarfe filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(BedarfeAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleBedarfe filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new BedarfeAusgeben(filter, format), cancellationToken)).AlsDatei();
}
