using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class DringlichkeitFeststellenPage(IMediator mediator) : SitzungFormPage<DringlichkeitFeststellen>(mediator)
{
    [BindProperty(SupportsGet = true, Name = "punkt")]
    public Guid? PunktId { get; set; }

    protected override DringlichkeitFeststellen Vorbelegt() => new(Id, Akte.Version, PunktId, Akte.Punkte.FirstOrDefault(p => p.Id == PunktId)?.Dringlichkeit);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Dringlichkeit ist festgestellt; über den Punkt kann abgestimmt werden.", cancellationToken);
}
