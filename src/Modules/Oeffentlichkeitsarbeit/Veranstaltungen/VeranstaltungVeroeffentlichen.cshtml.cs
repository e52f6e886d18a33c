using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungVeroeffentlichenPage(IMediator mediator) : VeranstaltungFormPage<VeranstaltungVeroeffentlichen>(mediator)
{
    protected override VeranstaltungVeroeffentlichen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Veranstaltung ist veröffentlicht.", cancellationToken);
}
