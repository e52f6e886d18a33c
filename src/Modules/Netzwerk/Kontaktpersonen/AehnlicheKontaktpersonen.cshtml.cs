using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

[Bezeichnung("Ähnliche Kontaktpersonen")]
internal sealed class AehnlicheKontaktpersonenPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Doppeltreffer> Treffer { get; private set; } = [];

    public async Task OnGetAsync(
        [FromQuery(Name = "Command.Vorname")] string? vorname, [FromQuery(Name = "Command.Nachname")] string? nachname, [FromQuery(Name = "Command.EMail")] string? email,
        CancellationToken cancellationToken) =>
        Treffer = await mediator.Send(new AehnlicheKontaktpersonen(vorname, nachname, email), cancellationToken);
}
