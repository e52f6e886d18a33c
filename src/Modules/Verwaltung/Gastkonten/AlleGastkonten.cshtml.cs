using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

[Bezeichnung("Gastkonten")]
internal sealed class AlleGastkontenPage(IMediator mediator) : PageModel
{
    public AlleGastkonten Filter { get; private set; } = default!;

    public Seite<GastkontoZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleGastkonten filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(GastkontenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleGastkonten filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new GastkontenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
