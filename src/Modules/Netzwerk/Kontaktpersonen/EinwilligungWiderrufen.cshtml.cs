using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal sealed class EinwilligungWiderrufenPage(IMediator mediator, TimeProvider uhr) : KontaktpersonFormPage<EinwilligungWiderrufen>(mediator)
{
    [BindProperty(SupportsGet = true, Name = "einwilligung")]
    public Guid? Gewaehlt { get; set; }

    public IEnumerable<SelectListItem> Geltende => Akte.Einwilligungen.Where(e => e.WiderrufenAm is null)
        .Select(e => new SelectListItem($"{e.Zweck.Bezeichnung()}: {e.Angabe.Bezeichnung()} (seit {e.ErteiltAm.AlsDatum()})", e.Id.ToString()));

    protected override EinwilligungWiderrufen Vorbelegt() => new(Id, Akte.Version, Gewaehlt, uhr.Heute());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Widerruf ist eingetragen.", cancellationToken);
}
