using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class InRedaktionNehmenPage(IMediator mediator) : BeitragFormPage<InRedaktionNehmen>(mediator)
{
    protected override InRedaktionNehmen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Beitrag ist in Redaktion.", cancellationToken);
}
