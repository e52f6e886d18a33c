using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageZurueckziehenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageZurueckziehen>(mediator, uhr)
{
    protected override AnfrageZurueckziehen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Anfrage ist zurückgezogen.", cancellationToken);
}
