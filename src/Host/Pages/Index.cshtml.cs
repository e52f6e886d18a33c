using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Tagesuebersicht;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt]
[Bezeichnung("Mein Tag")]
internal sealed class IndexPage(IMediator mediator) : PageModel
{
    public Tagesbeitrag Heute { get; private set; } = Tagesbeitrag.Leer;

    [Sendet(typeof(MeinTag))]
    public async Task OnGetAsync(CancellationToken cancellationToken) => Heute = await mediator.Send(new MeinTag(), cancellationToken);
}
