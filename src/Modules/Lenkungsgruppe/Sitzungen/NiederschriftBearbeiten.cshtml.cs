using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class NiederschriftBearbeitenPage(IMediator mediator) : SitzungFormPage<NiederschriftBearbeiten>(mediator)
{
    protected override NiederschriftBearbeiten Vorbelegt() => new(Id, Akte.Niederschrift?.Version ?? 0, Akte.Niederschrift?.Text);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Niederschrift ist gespeichert.", cancellationToken);
}
