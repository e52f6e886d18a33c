using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.Host.Suche;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt]
[Bezeichnung("Suche")]
internal sealed class SuchePage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public Suchen Filter { get; private set; } = default!;

    public Suchergebnis Ergebnis { get; private set; } = default!;

    public string Beispielnummer => $"ANL-{uhr.GetUtcNow().Year}-00042";

    public IEnumerable<SelectListItem> Arten => Ergebnis.Arten.Select(a => new SelectListItem(a.Titel, a.Art.ToLowerInvariant()));

    public IEnumerable<SelectListItem> Stadtteile => Ergebnis.Stammdaten.Stadtteile.Select(s => new SelectListItem(s.Name, s.Kuerzel));

    [Sendet(typeof(Suchen))]
    public async Task<IActionResult> OnGetAsync([FromQuery] Suchen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Ergebnis = await mediator.Send(filter, cancellationToken);
        return Ergebnis.Direkt is { } adresse ? Redirect(adresse) : Page();
    }

    /// <summary>Alle Treffer einer Art, mit denselben Filtern.</summary>
    public string AlleAdresse(string art, string gesucht) => "/suche" + QueryString.Create([
        new("q", gesucht), new("art", art.ToLowerInvariant()), .. new KeyValuePair<string, string?>[] { new("stadtteil", Filter.Stadtteil),
        new("von", Filter.Von?.ToString("O")), new("bis", Filter.Bis?.ToString("O")) }.Where(p => !string.IsNullOrEmpty(p.Value))]);

    /// <summary>Was unter dem Titel eines Treffers steht.</summary>
    public string Angaben(SharedKernel.Suche.Suchtreffer treffer) => string.Join(" · ", ((string?[])
        [treffer.Nummer, treffer.Stadtteil is { } kuerzel ? Ergebnis.Stammdaten.Stadtteilname(kuerzel) : null, treffer.Datum?.AlsDatum(), treffer.Stand]).Where(t => !string.IsNullOrEmpty(t)));
}
