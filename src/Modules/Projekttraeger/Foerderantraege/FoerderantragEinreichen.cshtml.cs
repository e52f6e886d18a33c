using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderantragEinreichenPage(IMediator mediator) : FoerderantragFormPage<FoerderantragEinreichen>(mediator)
{
    protected override FoerderantragEinreichen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist eingereicht.", cancellationToken);
}
