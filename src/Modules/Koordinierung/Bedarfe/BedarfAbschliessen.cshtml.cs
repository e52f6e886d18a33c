using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BedarfAbschliessenPage(IMediator mediator) : BedarfFormPage<BedarfAbschliessen>(mediator)
{
    protected override BedarfAbschliessen Vorbelegt() => new(Id, Akte.Version, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Bedarf ist abgeschlossen.", cancellationToken);
}
