using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

internal sealed class FoerdertopfOeffnenPage(IMediator mediator) : FoerdertopfFormPage<FoerdertopfOeffnen>(mediator)
{
    protected override FoerdertopfOeffnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Fördertopf ist offen für Anträge.", cancellationToken);
}
