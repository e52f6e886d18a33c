using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class VerteilungVermerkenPage(IMediator mediator) : AusgabeFormPage<VerteilungVermerken>(mediator)
{
    protected override VerteilungVermerken Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Ausgabe ist verteilt.", cancellationToken);
}
