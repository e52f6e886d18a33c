using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Bezeichnung("Sitzungen")]
internal sealed class AlleSitzungenPage(IMediator mediator) : PageModel
{
    public AlleSitzungen Filter { get; private set; } = default!;

    public Seite<SitzungZeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleSitzungen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(SitzungenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleSitzungen filter, Ausgabeformat format, CancellationToken cancellationToken) => (await mediator.Send(new SitzungenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
