using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageVersendenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageVersenden>(mediator, uhr)
{
    protected override AnfrageVersenden Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Anfrage ist versandt.", cancellationToken);
}
