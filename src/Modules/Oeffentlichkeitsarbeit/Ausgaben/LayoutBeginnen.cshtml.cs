using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class LayoutBeginnenPage(IMediator mediator) : AusgabeFormPage<LayoutBeginnen>(mediator)
{
    protected override LayoutBeginnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Layout hat begonnen.", cancellationToken);
}
