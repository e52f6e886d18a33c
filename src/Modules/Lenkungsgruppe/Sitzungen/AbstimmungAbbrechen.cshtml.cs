using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class AbstimmungAbbrechenPage(IMediator mediator) : SitzungFormPage<AbstimmungAbbrechen>(mediator)
{
    protected override AbstimmungAbbrechen Vorbelegt() => new(Id, Akte.Laufende?.Id ?? Guid.Empty, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Abstimmung ist abgebrochen.", cancellationToken);
}
