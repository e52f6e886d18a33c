using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

[Bezeichnung("Kalenderabos")]
internal sealed class MeineKalenderabosPage(IMediator mediator) : PageModel
{
    public Kalenderaboliste Liste { get; private set; } = default!;

    /// <summary>Die Adresse eines eben angelegten Abos; nur dieses eine Mal.</summary>
    public string? Adresse { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Liste = await mediator.Send(new MeineKalenderabos(), cancellationToken);
        Adresse = TempData[Adressuebergabe.Merkzettel] as string;
    }
}
