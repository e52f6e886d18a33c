using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Bezeichnung("Sitzung mit Verlauf")]
internal sealed class SitzungAnsichtPage(IMediator mediator) : PageModel
{
    public SitzungAkte Akte { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new SitzungAnsicht(id), cancellationToken);
}
