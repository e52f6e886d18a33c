using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal sealed class BeziehungBeendenPage(IMediator mediator, TimeProvider uhr) : KontaktpersonFormPage<BeziehungBeenden>(mediator)
{
    [BindProperty(SupportsGet = true, Name = "beziehung")]
    public Guid? Gewaehlt { get; set; }

    public IEnumerable<SelectListItem> Offene =>
        Akte.Beziehungen.Where(b => b.Bis is null).Select(b => new SelectListItem($"{b.Funktion.Bezeichnung()}, {b.Organisation} ({b.Zeitraum})", b.Id.ToString()));

    protected override BeziehungBeenden Vorbelegt() => new(Id, Akte.Version, Gewaehlt, uhr.Heute());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Beziehung ist beendet.", cancellationToken);
}
