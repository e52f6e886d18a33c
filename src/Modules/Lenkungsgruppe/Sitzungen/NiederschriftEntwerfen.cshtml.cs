using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class NiederschriftEntwerfenPage(IMediator mediator) : SitzungFormPage<NiederschriftEntwerfen>(mediator)
{
    protected override NiederschriftEntwerfen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Der Entwurf der Niederschrift ist da. Bearbeiten Sie ihn, ehe der Vorsitz ihn freigibt.", cancellationToken);
}
