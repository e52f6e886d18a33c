using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Bezeichnung("Ähnliche Organisationen")]
internal sealed class AehnlicheOrganisationenPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Doppeltreffer> Treffer { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "Command.Name")] string? name, [FromQuery(Name = "Command.EMail")] string? email, CancellationToken cancellationToken) =>
        Treffer = await mediator.Send(new AehnlicheOrganisationen(name, email), cancellationToken);
}
