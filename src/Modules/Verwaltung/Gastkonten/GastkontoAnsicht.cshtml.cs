using Stadtteilmanagement.SharedKernel;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

[Bezeichnung("Gastkonto mit Verlauf")]
internal sealed class GastkontoAnsichtPage(IMediator mediator) : PageModel
{
    public GastkontoAkte Akte { get; private set; } = default!;

    /// <summary>Der Link von eben; beim nächsten Aufruf der Seite ist er weg.</summary>
    public Gastbrief? Brief { get; private set; }

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Akte = await mediator.Send(new GastkontoAnsicht(id), cancellationToken);
        if (TempData[Gastbrief.Merkzettel] is string brief) Brief = JsonSerializer.Deserialize<Gastbrief>(brief);
    }
}
