using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderantragZurueckziehenPage(IMediator mediator) : FoerderantragFormPage<FoerderantragZurueckziehen>(mediator)
{
    protected override FoerderantragZurueckziehen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist zurückgezogen.", cancellationToken);
}
