using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Bezeichnung("Wer hat welche Rolle")]
internal sealed class RollenuebersichtPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public Rollenuebersicht Filter { get; private set; } = default!;

    public Seite<Rollenzeile> Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] Rollenuebersicht filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(RollenAusgeben))]
    public async Task<FileContentResult> OnGetCsvAsync([FromQuery] Rollenuebersicht filter, CancellationToken cancellationToken) =>
        Csv.Datei("rollen", uhr.Heute(), await mediator.Send(new RollenAusgeben(filter), cancellationToken),
            ("Rolle", z => z.Rolle.Bezeichnung()), ("Person", z => z.Person), ("Seit", z => z.Seit.AlsDatum()), ("Bis", z => z.Bis?.AlsDatum()),
            ("Vergeben von", z => z.VergebenVon), ("Ämter", z => string.Join(", ", z.Aemter)));
}
