using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

internal sealed class RubrikStilllegenPage(IMediator mediator) : RubrikFormPage<RubrikStilllegen>(mediator)
{
    protected override RubrikStilllegen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Rubrik ist stillgelegt.", cancellationToken);
}
