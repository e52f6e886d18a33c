using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class AnliegenBeendenPage(IMediator mediator) : AnliegenFormPage<AnliegenBeenden>(mediator)
{
    protected override AnliegenBeenden Vorbelegt() => new(Id, Akte.Version, null, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Anliegen ist beendet.", cancellationToken);
}
