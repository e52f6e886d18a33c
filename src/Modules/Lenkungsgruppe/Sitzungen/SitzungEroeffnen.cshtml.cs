using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class SitzungEroeffnenPage(IMediator mediator) : SitzungFormPage<SitzungEroeffnen>(mediator)
{
    protected override SitzungEroeffnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Sitzung ist eröffnet. Erfassen Sie jetzt die Anwesenheit.", cancellationToken);
}
