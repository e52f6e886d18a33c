using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

[Bezeichnung("Veranstaltung mit Verlauf")]
internal sealed class VeranstaltungAnsichtPage(IMediator mediator) : PageModel
{
    public VeranstaltungAkte Akte { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/veranstaltungen/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new VeranstaltungAnsicht(id), cancellationToken);
}
