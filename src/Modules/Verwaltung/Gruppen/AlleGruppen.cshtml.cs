using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

[Bezeichnung("Gruppen der Stadt")]
internal sealed class AlleGruppenPage(IMediator mediator) : PageModel
{
    public AlleGruppen Filter { get; private set; } = default!;

    public Seite<GruppenZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleGruppen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(GruppenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleGruppen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new GruppenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
