using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

internal sealed class FoerdertopfAbrechnenPage(IMediator mediator) : FoerdertopfFormPage<FoerdertopfAbrechnen>(mediator)
{
    protected override FoerdertopfAbrechnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Fördertopf ist abgerechnet.", cancellationToken);
}
