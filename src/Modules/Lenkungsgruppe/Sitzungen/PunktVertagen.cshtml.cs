using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class PunktVertagenPage(IMediator mediator) : SitzungFormPage<PunktVertagen>(mediator)
{
    [BindProperty(SupportsGet = true, Name = "punkt")]
    public Guid? PunktId { get; set; }

    protected override PunktVertagen Vorbelegt() => new(Id, Akte.Version, PunktId);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Der Punkt ist vertagt; der Vorschlag ist zurückgestellt.", cancellationToken);
}
