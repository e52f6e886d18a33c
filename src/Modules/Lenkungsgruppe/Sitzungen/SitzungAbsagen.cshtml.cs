using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class SitzungAbsagenPage(IMediator mediator) : SitzungFormPage<SitzungAbsagen>(mediator)
{
    protected override SitzungAbsagen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Sitzung ist abgesagt; angesetzte Vorschläge sind zurückgestellt.", cancellationToken);
}
