using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Bezeichnung("Vorschläge")]
internal sealed class AlleVorschlaegePage(IMediator mediator) : PageModel
{
    public AlleVorschlaege Filter { get; private set; } = default!;

    public Seite<VorschlagZeile> Liste { get; private set; } = default!;

    public Vorschlagsauswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleVorschlaege filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Vorschlagsauswahlen(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(VorschlaegeAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleVorschlaege filter, Ausgabeformat format, CancellationToken cancellationToken) => (await mediator.Send(new VorschlaegeAusgeben(filter, format), cancellationToken)).AlsDatei();
}
