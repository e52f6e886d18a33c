using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

internal sealed class OrganisationWiederAktivierenPage(IMediator mediator) : OrganisationFormPage<OrganisationWiederAktivieren>(mediator)
{
    protected override OrganisationWiederAktivieren Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Organisation ist wieder aktiv.", cancellationToken);
}
