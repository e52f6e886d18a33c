using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

[Bezeichnung("Vertretungen")]
internal sealed class AlleVertretungenPage(IMediator mediator) : PageModel
{
    public AlleVertretungen Filter { get; private set; } = default!;

    public Vertretungsliste Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleVertretungen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(VertretungenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleVertretungen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new VertretungenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
