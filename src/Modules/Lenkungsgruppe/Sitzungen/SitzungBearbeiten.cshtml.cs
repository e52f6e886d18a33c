using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class SitzungBearbeitenPage(IMediator mediator) : SitzungFormPage<SitzungBearbeiten>(mediator)
{
    protected override SitzungBearbeiten Vorbelegt() => new(Id, Akte.Version, Akte.Sitzung.Beginn.InBerlin(), Akte.Sitzung.Ende.InBerlin(), Akte.Sitzung.Ort);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Sitzung ist geändert.", cancellationToken);
}
