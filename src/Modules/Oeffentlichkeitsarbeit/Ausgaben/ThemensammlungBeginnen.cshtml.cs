using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class ThemensammlungBeginnenPage(IMediator mediator) : AusgabeFormPage<ThemensammlungBeginnen>(mediator)
{
    protected override ThemensammlungBeginnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Themensammlung läuft.", cancellationToken);
}
