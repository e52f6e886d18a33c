using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BedarfPruefenPage(IMediator mediator) : BedarfFormPage<BedarfPruefen>(mediator)
{
    protected override BedarfPruefen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Bedarf ist geprüft.", cancellationToken);
}
