using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Bezeichnung("Förderanträge")]
internal sealed class AlleFoerderantraegePage(IMediator mediator) : PageModel
{
    public AlleFoerderantraege Filter { get; private set; } = default!;

    public Seite<FoerderantragZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleFoerderantraege filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(FoerderantraegeAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleFoerderantraege filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new FoerderantraegeAusgeben(filter, format), cancellationToken)).AlsDatei();
}
