using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungAbsagenPage(IMediator mediator) : VeranstaltungFormPage<VeranstaltungAbsagen>(mediator)
{
    protected override VeranstaltungAbsagen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Veranstaltung ist abgesagt.", cancellationToken);
}
