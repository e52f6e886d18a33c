using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

[Bezeichnung("Beschlussbuch")]
internal sealed class AlleBeschluessePage(IMediator mediator) : PageModel
{
    public AlleBeschluesse Filter { get; private set; } = default!;

    public Seite<BeschlussZeile> Liste { get; private set; } = default!;

    public Vorschlagsauswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleBeschluesse filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Vorschlagsauswahlen(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(BeschluesseAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleBeschluesse filter, Ausgabeformat format, CancellationToken cancellationToken) => (await mediator.Send(new BeschluesseAusgeben(filter, format), cancellationToken)).AlsDatei();
}
