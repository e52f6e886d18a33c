using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Bezeichnung("Beitrag mit Verlauf")]
internal sealed class BeitragAnsichtPage(IMediator mediator) : PageModel
{
    public BeitragAkte Akte { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/beitraege/{Akte.Id}";

    /// <summary>Die Adresse eines eben angelegten persönlichen Links; nur dieses eine Mal.</summary>
    public string? NeuerLink { get; private set; }

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Akte = await mediator.Send(new BeitragAnsicht(id), cancellationToken);
        NeuerLink = TempData[Linkadresse.Merkzettel] as string;
    }
}
