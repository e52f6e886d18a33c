using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

[Bezeichnung("Kontaktperson mit Verlauf")]
internal sealed class KontaktpersonAnsichtPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public KontaktpersonAkte Akte { get; private set; } = default!;

    public string Adresse => $"/netzwerk/kontaktpersonen/{Akte.Id}";

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new KontaktpersonAnsicht(id), cancellationToken);
}
