using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Bezeichnung("Projekte")]
internal sealed class AlleProjektePage(IMediator mediator) : PageModel
{
    public AlleProjekte Filter { get; private set; } = default!;

    public Seite<ProjektZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleProjekte filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(ProjekteAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleProjekte filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new ProjekteAusgeben(filter, format), cancellationToken)).AlsDatei();
}
