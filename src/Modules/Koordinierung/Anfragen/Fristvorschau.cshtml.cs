using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Bezeichnung("Vorschau der Frist")]
internal sealed class FristvorschauPage(IMediator mediator) : PageModel
{
    public string Text { get; private set; } = "";

    public async Task OnGetAsync([FromQuery(Name = "Command.Frist")] DateOnly? frist, CancellationToken cancellationToken) =>
        Text = await mediator.Send(new Fristvorschau(frist), cancellationToken);
}
