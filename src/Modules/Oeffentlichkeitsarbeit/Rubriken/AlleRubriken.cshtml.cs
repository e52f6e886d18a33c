using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

[Bezeichnung("Rubriken der WIR2")]
internal sealed class AlleRubrikenPage(IMediator mediator) : PageModel
{
    public AlleRubriken Filter { get; private set; } = default!;

    public Seite<RubrikZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleRubriken filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(RubrikenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleRubriken filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new RubrikenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
