using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

[Bezeichnung("Kontaktpersonen")]
internal sealed class AlleKontaktpersonenPage(IMediator mediator) : PageModel
{
    public AlleKontaktpersonen Filter { get; private set; } = default!;

    public Seite<KontaktpersonZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleKontaktpersonen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(KontaktpersonenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleKontaktpersonen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new KontaktpersonenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
