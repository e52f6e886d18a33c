using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Suche;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt]
[Bezeichnung("Suchvorschläge")]
internal sealed class VorschlaegePage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Vorschlag> Liste { get; private set; } = [];

    [Sendet(typeof(Vorschlaege))]
    public async Task OnGetAsync(string? q, CancellationToken cancellationToken) => Liste = await mediator.Send(new Vorschlaege(q), cancellationToken);
}
