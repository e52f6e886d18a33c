using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

internal sealed class OrganisationRuhenLassenPage(IMediator mediator) : OrganisationFormPage<OrganisationRuhenLassen>(mediator)
{
    protected override OrganisationRuhenLassen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Organisation ruht.", cancellationToken);
}
