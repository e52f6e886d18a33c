using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Netzwerk.Formulare;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Bezeichnung("Organisationen")]
internal sealed class AlleOrganisationenPage(IMediator mediator) : PageModel
{
    public AlleOrganisationen Filter { get; private set; } = default!;

    public Seite<OrganisationZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleOrganisationen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(OrganisationenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleOrganisationen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new OrganisationenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
