using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class AnliegenWiedereroeffnenPage(IMediator mediator) : AnliegenFormPage<AnliegenWiedereroeffnen>(mediator)
{
    protected override AnliegenWiedereroeffnen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Anliegen ist wieder offen.", cancellationToken);
}
