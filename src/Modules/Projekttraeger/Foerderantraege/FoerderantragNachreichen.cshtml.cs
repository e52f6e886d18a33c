using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderantragNachreichenPage(IMediator mediator) : FoerderantragFormPage<FoerderantragNachreichen>(mediator)
{
    protected override FoerderantragNachreichen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist nachgereicht.", cancellationToken);
}
