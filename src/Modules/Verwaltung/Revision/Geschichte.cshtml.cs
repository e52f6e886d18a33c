using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Revision;

[Bezeichnung("Geschichte eines Vorgangs")]
internal sealed class GeschichtePage(IMediator mediator) : EinsichtPage
{
    public Geschichtsakte Akte { get; private set; } = default!;

    public Task<IActionResult> OnGetAsync(Guid id, string? nach, CancellationToken cancellationToken) => MitEinsichtAsync(async () =>
    {
        Akte = await mediator.Send(new Geschichte(id, nach), cancellationToken);
        return Page();
    });
}
