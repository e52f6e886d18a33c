using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal sealed class VorschlagZurueckziehenPage(IMediator mediator) : VorschlagFormPage<VorschlagZurueckziehen>(mediator)
{
    protected override VorschlagZurueckziehen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Der Vorschlag ist zurückgezogen.", cancellationToken);
}
