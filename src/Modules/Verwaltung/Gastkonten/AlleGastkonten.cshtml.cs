using Stadtteilmanagement.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

[Bezeichnung("Gastkonten")]
internal sealed class AlleGastkontenPage(IMediator mediator) : PageModel
{
    public AlleGastkonten Filter { get; private set; } = default!;

    public Seite<GastkontoZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleGastkonten filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }
}
