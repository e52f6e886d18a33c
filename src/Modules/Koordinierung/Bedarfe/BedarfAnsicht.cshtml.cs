using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

[Bezeichnung("Bedarf mit Belegen")]
internal sealed class BedarfAnsichtPage(IMediator mediator) : PageModel
{
    public BedarfAkte Akte { get; private set; } = default!;

    public string Adresse => $"/koordinierung/bedarfe/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new BedarfAnsicht(id), cancellationToken);
}
