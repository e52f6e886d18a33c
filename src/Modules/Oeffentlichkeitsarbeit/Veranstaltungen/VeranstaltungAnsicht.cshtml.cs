using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

[Bezeichnung("Veranstaltung mit Verlauf")]
internal sealed class VeranstaltungAnsichtPage(IMediator mediator, IConfiguration einstellungen) : PageModel
{
    public VeranstaltungAkte Akte { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/veranstaltungen/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new VeranstaltungAnsicht(id), cancellationToken);

    [Sendet(typeof(Veranstaltungstermin))]
    public async Task<FileContentResult> OnGetTerminAsync(Guid id, CancellationToken cancellationToken)
    {
        var termin = await mediator.Send(new Veranstaltungstermin(id), cancellationToken);
        return new FileContentResult(Kalenderdatei.Schreiben(termin.Titel, [termin], Serveradresse.Aus(einstellungen, Request)), Kalenderdatei.Inhaltstyp) { FileDownloadName = "termin.ics" };
    }
}
