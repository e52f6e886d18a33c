using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Bezeichnung("Organisation mit Verlauf")]
internal sealed class OrganisationAnsichtPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public OrganisationAkte Akte { get; private set; } = default!;

    public string Adresse => $"/netzwerk/organisationen/{Akte.Id}";

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new OrganisationAnsicht(id), cancellationToken);
}
