using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

[Bezeichnung("Mitglieder und Regeln")]
internal sealed class GremiumAnsichtPage(IMediator mediator) : PageModel
{
    public GremiumAkte Akte { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new GremiumAnsicht(), cancellationToken);
}
