using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragSetzenPage(IMediator mediator) : BeitragFormPage<BeitragSetzen>(mediator)
{
    protected override BeitragSetzen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Beitrag steht auf seinem Platz.", cancellationToken);
}
