using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Bezeichnung("Wer hat welche Rolle")]
internal sealed class RollenuebersichtPage(IMediator mediator) : PageModel
{
    public Rollenuebersicht Filter { get; private set; } = default!;

    public Seite<Rollenzeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] Rollenuebersicht filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(RollenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] Rollenuebersicht filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new RollenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
