using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Bezeichnung("Sitzung mit Verlauf")]
internal sealed class SitzungAnsichtPage(IMediator mediator, IConfiguration einstellungen) : PageModel
{
    public SitzungAkte Akte { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new SitzungAnsicht(id), cancellationToken);

    [Sendet(typeof(Sitzungstermin))]
    public async Task<FileContentResult> OnGetTerminAsync(Guid id, CancellationToken cancellationToken)
    {
        var termin = await mediator.Send(new Sitzungstermin(id), cancellationToken);
        return new FileContentResult(Kalenderdatei.Schreiben(termin.Titel, [termin], Serveradresse.Aus(einstellungen, Request)), Kalenderdatei.Inhaltstyp) { FileDownloadName = "sitzung.ics" };
    }
}
