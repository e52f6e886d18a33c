using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class AnliegenAbschliessenPage(IMediator mediator) : AnliegenFormPage<AnliegenAbschliessen>(mediator)
{
    protected override AnliegenAbschliessen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Anliegen ist abgeschlossen.", cancellationToken);
}
