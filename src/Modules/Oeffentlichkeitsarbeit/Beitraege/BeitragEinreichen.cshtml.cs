using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragEinreichenPage(IMediator mediator) : BeitragFormPage<BeitragEinreichen>(mediator)
{
    protected override BeitragEinreichen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Beitrag ist eingereicht.", cancellationToken);
}
