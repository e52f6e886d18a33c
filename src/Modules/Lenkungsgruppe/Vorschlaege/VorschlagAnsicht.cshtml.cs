using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Bezeichnung("Vorschlag mit Verlauf")]
internal sealed class VorschlagAnsichtPage(IMediator mediator) : PageModel
{
    public VorschlagAkte Akte { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new VorschlagAnsicht(id), cancellationToken);
}
