using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

[Bezeichnung("E-Mail lesen")]
internal sealed class BriefLesenPage(IMediator mediator) : PageModel
{
    public Briefansicht Brief { get; private set; } = default!;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Brief = await mediator.Send(new BriefLesen(id), cancellationToken);
}
