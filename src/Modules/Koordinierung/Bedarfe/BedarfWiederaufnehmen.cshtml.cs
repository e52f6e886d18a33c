using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BedarfWiederaufnehmenPage(IMediator mediator) : BedarfFormPage<BedarfWiederaufnehmen>(mediator)
{
    protected override BedarfWiederaufnehmen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Bedarf ist wieder offen.", cancellationToken);
}
