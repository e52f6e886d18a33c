using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

[Bezeichnung("Meine Einspielungen")]
internal sealed class MeineEinspielungenPage(IMediator mediator) : PageModel
{
    public Seite<EinspielZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] MeineEinspielungen filter, CancellationToken cancellationToken) => Liste = await mediator.Send(filter, cancellationToken);
}
