using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

internal sealed class OrganisationAufloesenPage(IMediator mediator) : OrganisationFormPage<OrganisationAufloesen>(mediator)
{
    protected override OrganisationAufloesen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Organisation ist aufgelöst.", cancellationToken);
}
