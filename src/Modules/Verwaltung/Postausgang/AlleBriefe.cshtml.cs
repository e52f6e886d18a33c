using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

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

    public async Task<IActionResult> OnPostAsync(BriefNochEinmalVersuchen command, CancellationToken cancellationToken)
    {
        var anzahl = await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = anzahl == 1 ? "Die E-Mail wird noch einmal versucht." : $"{anzahl} E-Mails werden noch einmal versucht.";
        return Redirect("/verwaltung/postausgang");
    }
}
