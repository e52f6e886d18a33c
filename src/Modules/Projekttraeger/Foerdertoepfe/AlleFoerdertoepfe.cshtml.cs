using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Bezeichnung("Fördertöpfe")]
internal sealed class AlleFoerdertoepfePage(IMediator mediator) : PageModel
{
    public AlleFoerdertoepfe Filter { get; private set; } = default!;

    public Seite<FoerdertopfZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleFoerdertoepfe filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(FoerdertoepfeAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleFoerdertoepfe filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new FoerdertoepfeAusgeben(filter, format), cancellationToken)).AlsDatei();
}
