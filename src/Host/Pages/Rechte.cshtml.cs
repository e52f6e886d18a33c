using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Rechte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt(Rolle.Administration, Rolle.Revision), Bezeichnung("Rechtematrix")]
internal sealed class RechtePage(IMediator mediator) : PageModel
{
    public static IReadOnlyList<Rolle> Rollen { get; } = Enum.GetValues<Rolle>();

    public IReadOnlyList<Rechtezeile> Zeilen { get; private set; } = [];

    [Sendet(typeof(Rechtematrix))]
    public async Task OnGetAsync(CancellationToken cancellationToken) => Zeilen = await mediator.Send(new Rechtematrix(), cancellationToken);

    [Sendet(typeof(RechteAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync(Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new RechteAusgeben(new Rechtematrix(), format), cancellationToken)).AlsDatei();
}
