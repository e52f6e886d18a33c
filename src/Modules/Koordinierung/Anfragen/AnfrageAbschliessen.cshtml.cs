using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageAbschliessenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageAbschliessen>(mediator, uhr)
{
    protected override AnfrageAbschliessen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Anfrage ist abgeschlossen.", cancellationToken);
}
