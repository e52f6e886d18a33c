using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class InArbeitNehmenPage(IMediator mediator) : AnliegenFormPage<InArbeitNehmen>(mediator)
{
    protected override InArbeitNehmen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Sie bearbeiten das Anliegen jetzt selbst.", cancellationToken);
}
