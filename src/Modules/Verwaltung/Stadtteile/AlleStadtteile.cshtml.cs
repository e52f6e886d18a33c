using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

[Bezeichnung("Stadtteile")]
internal sealed class AlleStadtteilePage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public Gliederung Gliederung { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync(CancellationToken cancellationToken) => Gliederung = await mediator.Send(new AlleStadtteile(), cancellationToken);
}
