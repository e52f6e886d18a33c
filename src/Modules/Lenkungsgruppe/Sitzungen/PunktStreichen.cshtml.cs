using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class PunktStreichenPage(IMediator mediator) : SitzungFormPage<PunktStreichen>(mediator)
{
    protected override PunktStreichen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Der Punkt ist von der Tagesordnung genommen.", cancellationToken);
}
