using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class PunktAufnehmenPage(IMediator mediator) : SitzungFormPage<PunktAufnehmen>(mediator)
{
    protected override PunktAufnehmen Vorbelegt() => new(Id, Akte.Version, Guid.CreateVersion7(), null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Der Punkt steht auf der Tagesordnung.", cancellationToken);
}
