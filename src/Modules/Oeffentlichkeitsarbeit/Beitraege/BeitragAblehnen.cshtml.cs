using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragAblehnenPage(IMediator mediator) : BeitragFormPage<BeitragAblehnen>(mediator)
{
    protected override BeitragAblehnen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Beitrag ist abgelehnt.", cancellationToken);
}
