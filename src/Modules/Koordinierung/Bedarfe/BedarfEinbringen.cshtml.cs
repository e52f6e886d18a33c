using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BedarfEinbringenPage(IMediator mediator) : BedarfFormPage<BedarfEinbringen>(mediator)
{
    protected override BedarfEinbringen Vorbelegt() => new(Id, Akte.Version, Akte.EingebrachtBei);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Bedarf ist eingebracht.", cancellationToken);
}
