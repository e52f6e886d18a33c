using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungZuruecknehmenPage(IMediator mediator) : VeranstaltungFormPage<VeranstaltungZuruecknehmen>(mediator)
{
    protected override VeranstaltungZuruecknehmen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Veranstaltung ist wieder ein Entwurf.", cancellationToken);
}
