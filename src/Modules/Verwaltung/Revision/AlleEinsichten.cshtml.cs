using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Revision;

[Bezeichnung("Einsichten")]
internal sealed class AlleEinsichtenPage(IMediator mediator) : PageModel
{
    public AlleEinsichten Filter { get; private set; } = default!;

    public Einsichtenliste Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleEinsichten filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(EinsichtenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleEinsichten filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new EinsichtenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
