using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

internal sealed class GastEinladenPage(IMediator mediator, IConfiguration einstellungen, TimeProvider uhr) : FormPage<GastEinladen>
{
    public static IEnumerable<SelectListItem> Rollen { get; } = [.. Gastrollen.Vergebbar.Select(r => new SelectListItem(r.Bezeichnung(), r.ToString()))];

    protected override GastEinladen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, [Rolle.Lenkungsgruppe], uhr.Heute().AddYears(1));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var code = await mediator.Send(Command, cancellationToken);
        var gast = await mediator.Send(new GastkontoAnsicht(Command.Id), cancellationToken);
        TempData["Meldung"] = $"{gast.Name} ist eingeladen.";
        return this.MitBrief(gast, Gastbrief.Einladung, einstellungen, Gastadressen.Einladung(code));
    }
}
