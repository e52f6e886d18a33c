using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

[Bezeichnung("Meine Aufträge")]
internal sealed class MeineAuftraegePage(IMediator mediator) : PageModel
{
    public MeineAuftraege Filter { get; private set; } = default!;

    public Seite<AuftragZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] MeineAuftraege filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }
}
