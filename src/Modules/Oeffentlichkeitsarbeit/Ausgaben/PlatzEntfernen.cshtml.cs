using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class PlatzEntfernenPage(IMediator mediator) : AusgabeFormPage<PlatzEntfernen>(mediator)
{
    protected override PlatzEntfernen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Platz ist aus dem Seitenplan genommen.", cancellationToken);
}
