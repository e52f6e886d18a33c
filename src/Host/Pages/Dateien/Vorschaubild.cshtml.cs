using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages.Dateien;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe)]
[FremderInhalt]
[Bezeichnung("Vorschau eines Bildes")]
internal sealed class VorschaubildPage(IMediator mediator) : PageModel
{
    [Sendet(typeof(Vorschaubild))]
    public async Task<IActionResult> OnGetAsync(Guid id, int? fassung, Vorschaugroesse? groesse, CancellationToken cancellationToken) =>
        File(await mediator.Send(new Vorschaubild(id, fassung, groesse ?? Vorschaugroesse.Mittel), cancellationToken), "image/webp");
}
