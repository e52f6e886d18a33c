using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages.Dateien;

/// <summary>Liefert einen Inhalt aus: nur zum Speichern, nie zum Anzeigen im Browser; angezeigt werden allein die selbst erzeugten Vorschauen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe)]
[FremderInhalt]
[Bezeichnung("Datei herunterladen")]
internal sealed class DateiabrufPage(IMediator mediator) : PageModel
{
    [Sendet(typeof(Dateiabruf))]
    public async Task<IActionResult> OnGetAsync(Guid id, int? fassung, bool original, CancellationToken cancellationToken)
    {
        var inhalt = await mediator.Send(new Dateiabruf(id, fassung, original ? Abrufart.Original : Abrufart.Inhalt), cancellationToken);
        return File(inhalt.Strom, inhalt.Mime, inhalt.Dateiname);
    }
}
