using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

[Bezeichnung("Meine Sitzungen")]
internal sealed class MeineSitzungenPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<SitzungsZeile> Sitzungen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Sitzungen = await mediator.Send(new MeineSitzungen(), cancellationToken);

    public async Task<IActionResult> OnPostAsync(SitzungBeenden command, CancellationToken cancellationToken)
    {
        var beendet = await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = beendet == 1 ? "Die Sitzung ist beendet." : $"{beendet} Sitzungen sind beendet.";
        return Redirect("/verwaltung/sitzungen");
    }
}
