using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class AbstimmungOeffnenPage(IMediator mediator) : SitzungFormPage<AbstimmungOeffnen>(mediator)
{
    protected override AbstimmungOeffnen Vorbelegt() => new(Id, Akte.Version, Guid.CreateVersion7(), null, null, null, [new(), new(), new()]);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Abstimmung ist eröffnet.", cancellationToken);
}
