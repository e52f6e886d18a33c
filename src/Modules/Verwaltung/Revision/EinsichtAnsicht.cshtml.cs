using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Revision;

[Bezeichnung("Einsicht")]
internal sealed class EinsichtAnsichtPage(IMediator mediator) : PageModel
{
    public EinsichtAkte Akte { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new EinsichtAnsicht(id), cancellationToken);
}
