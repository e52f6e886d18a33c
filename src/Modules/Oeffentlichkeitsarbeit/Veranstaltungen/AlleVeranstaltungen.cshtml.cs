using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

[Bezeichnung("Veranstaltungen")]
internal sealed class AlleVeranstaltungenPage(IMediator mediator) : PageModel
{
    public AlleVeranstaltungen Filter { get; private set; } = default!;

    public Seite<VeranstaltungZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleVeranstaltungen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(VeranstaltungenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleVeranstaltungen filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new VeranstaltungenAusgeben(filter, format), cancellationToken)).AlsDatei();
}
