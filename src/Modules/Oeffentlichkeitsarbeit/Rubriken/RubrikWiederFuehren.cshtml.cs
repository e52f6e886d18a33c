using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

internal sealed class RubrikWiederFuehrenPage(IMediator mediator) : RubrikFormPage<RubrikWiederFuehren>(mediator)
{
    protected override RubrikWiederFuehren Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Rubrik wird wieder geführt.", cancellationToken);
}
