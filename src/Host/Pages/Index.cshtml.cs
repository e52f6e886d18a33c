using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Tagesuebersicht;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt]
internal sealed class IndexPage(IMediator mediator) : PageModel
{
    public Tagesbeitrag Heute { get; private set; } = Tagesbeitrag.Leer;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Heute = await mediator.Send(new MeinTag(), cancellationToken);
}
