using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Revision;

[Bezeichnung("Prüfung der Anfragen")]
internal sealed class AnfragenprotokollPage(IMediator mediator) : PageModel
{
    public Anfragenprotokoll Filter { get; private set; } = default!;

    public Seite<Protokollzeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] Anfragenprotokoll filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AnfragenprotokollAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] Anfragenprotokoll filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new AnfragenprotokollAusgeben(filter, format), cancellationToken)).AlsDatei();
}
