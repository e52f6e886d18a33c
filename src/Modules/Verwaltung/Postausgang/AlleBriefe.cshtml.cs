using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

[Bezeichnung("Postausgang")]
internal sealed class AlleBriefePage(IMediator mediator) : PageModel
{
    public AlleBriefe Filter { get; private set; } = default!;

    public Briefliste Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] AlleBriefe filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(BriefeAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleBriefe filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new BriefeAusgeben(filter, format), cancellationToken)).AlsDatei();

    public async Task<IActionResult> OnPostAsync(BriefNochEinmalVersuchen command, CancellationToken cancellationToken)
    {
        var anzahl = await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = anzahl == 1 ? "Die E-Mail wird noch einmal versucht." : $"{anzahl} E-Mails werden noch einmal versucht.";
        return Redirect("/verwaltung/postausgang");
    }
}
