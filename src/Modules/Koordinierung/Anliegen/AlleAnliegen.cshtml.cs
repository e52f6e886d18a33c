using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Bezeichnung("Anliegen")]
internal sealed class AlleAnliegenPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public AlleAnliegen Filter { get; private set; } = default!;

    public Seite<AnliegenZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync([FromQuery] AlleAnliegen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AnliegenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleAnliegen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new AnliegenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
