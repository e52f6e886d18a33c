using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class PapierstimmeEintragenPage(IMediator mediator) : SitzungFormPage<PapierstimmeEintragen>(mediator)
{
    protected override PapierstimmeEintragen Vorbelegt() => new(Id, Akte.Laufende?.Id ?? Guid.Empty, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Papierstimme ist eingetragen.", cancellationToken);
}
