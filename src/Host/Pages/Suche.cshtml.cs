using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Suche;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt]
[Bezeichnung("Suche")]
internal sealed class SuchePage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Suchgruppe> Gruppen { get; private set; } = [];

    [Sendet(typeof(Suchen))]
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Gruppen = await mediator.Send(new Suchen(Q), cancellationToken);
        // Eine vollständige Nummer führt gleich zum Vorgang.
        var treffer = Gruppen.SelectMany(g => g.Treffer).FirstOrDefault(t => t.Nummer.Equals(Q?.Trim(), StringComparison.OrdinalIgnoreCase));
        return treffer is null ? Page() : Redirect(treffer.Adresse);
    }
}
