using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;

internal sealed class BefangenheitEntscheidenPage(IMediator mediator) : VorschlagFormPage<BefangenheitEntscheiden>(mediator)
{
    protected override BefangenheitEntscheiden Vorbelegt() => new(Id, null, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Entscheidung ist festgehalten.", cancellationToken);
}
