using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

[Bezeichnung("Beschluss")]
internal sealed class BeschlussAnsichtPage(IMediator mediator) : PageModel
{
    public BeschlussAkte Akte { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new BeschlussAnsicht(id), cancellationToken);
}
