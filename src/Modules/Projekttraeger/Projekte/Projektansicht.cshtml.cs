using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Bezeichnung("Projekt mit Verlauf")]
internal sealed class ProjektansichtPage(IMediator mediator) : PageModel
{
    public ProjektAkte Akte { get; private set; } = default!;

    public string Adresse => $"/projekttraeger/projekte/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new Projektansicht(id), cancellationToken);
}
