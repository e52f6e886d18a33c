using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung.Aemter;

[Bezeichnung("Amt mit Verlauf")]
internal sealed class AmtAnsichtPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public AmtAkte Akte { get; private set; } = default!;

    public string Adresse => $"/verwaltung/aemter/{Akte.Id}";

    public Gueltigkeit Gueltigkeit => Gueltigkeit.Am(uhr.Heute(), Akte.GueltigAb, Akte.GueltigBis);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new AmtAnsicht(id), cancellationToken);
}
