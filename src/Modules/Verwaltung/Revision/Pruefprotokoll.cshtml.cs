using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Revision;

[Bezeichnung("Prüfprotokoll")]
internal sealed class PruefprotokollPage(IMediator mediator) : EinsichtPage
{
    public Pruefprotokoll Filter { get; private set; } = default!;

    public Protokollansicht Ansicht { get; private set; } = default!;

    public Task<IActionResult> OnGetAsync([FromQuery] Pruefprotokoll filter, CancellationToken cancellationToken) => MitEinsichtAsync(async () =>
    {
        Filter = filter;
        Ansicht = await mediator.Send(filter, cancellationToken);
        return Page();
    });

    [Sendet(typeof(PruefprotokollAusgeben))]
    public Task<IActionResult> OnGetAusgebenAsync([FromQuery] Pruefprotokoll filter, Ausgabeformat format, CancellationToken cancellationToken) => MitEinsichtAsync(async () =>
        (await mediator.Send(new PruefprotokollAusgeben(filter, format), cancellationToken)).AlsDatei());
}
