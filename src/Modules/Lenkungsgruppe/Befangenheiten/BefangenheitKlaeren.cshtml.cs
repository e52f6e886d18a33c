using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;

internal sealed class BefangenheitKlaerenPage(IMediator mediator) : VorschlagFormPage<BefangenheitKlaeren>(mediator)
{
    protected override BefangenheitKlaeren Vorbelegt() => new(Id, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Ihre Erklärung ist festgehalten.", cancellationToken);
}
