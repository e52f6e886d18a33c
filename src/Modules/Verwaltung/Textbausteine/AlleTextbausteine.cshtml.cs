using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

[Bezeichnung("Textbausteine")]
internal sealed class AlleTextbausteinePage(IMediator mediator) : PageModel
{
    public AlleTextbausteine Filter { get; private set; } = default!;

    public Textbausteinliste Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleTextbausteine filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(TextbausteineAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleTextbausteine filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new TextbausteineAusgeben(filter, format), cancellationToken)).AlsDatei();
}
