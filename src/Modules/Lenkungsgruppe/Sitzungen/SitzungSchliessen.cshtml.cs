using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class SitzungSchliessenPage(IMediator mediator) : SitzungFormPage<SitzungSchliessen>(mediator)
{
    protected override SitzungSchliessen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Sitzung ist geschlossen.", cancellationToken);
}
