using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Bezeichnung("Personen und Rollen")]
internal sealed class AllePersonenPage(IMediator mediator) : PageModel
{
    public AllePersonen Filter { get; private set; } = default!;

    public Seite<PersonZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AllePersonen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(PersonenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AllePersonen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new PersonenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
