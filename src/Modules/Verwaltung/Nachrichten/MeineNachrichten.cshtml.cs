using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

[Bezeichnung("Nachrichten")]
internal sealed class MeineNachrichtenPage(IMediator mediator) : PageModel
{
    private const string Adresse = "/verwaltung/nachrichten";

    public MeineNachrichten Filter { get; private set; } = default!;

    public Nachrichtenliste Liste { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] MeineNachrichten filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Liste = await mediator.Send(filter, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(NachrichtOeffnen command, CancellationToken cancellationToken) =>
        LocalRedirect(await mediator.Send(command, cancellationToken) ?? Adresse);

    [Sendet(typeof(AlleGelesen))]
    public async Task<IActionResult> OnPostAlleGelesenAsync(AlleGelesen command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        TempData["Meldung"] = "Alle Nachrichten sind gelesen.";
        return Redirect(Adresse);
    }
}
