using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Bezeichnung("Fördertopf mit Buch")]
internal sealed class FoerdertopfansichtPage(IMediator mediator) : PageModel
{
    public FoerdertopfAkte Akte { get; private set; } = default!;

    public string Adresse => $"/projekttraeger/foerdertoepfe/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new Foerdertopfansicht(id), cancellationToken);
}
