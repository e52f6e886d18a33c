using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class PlatzHinzufuegenPage(IMediator mediator) : AusgabeFormPage<PlatzHinzufuegen>(mediator)
{
    protected override PlatzHinzufuegen Vorbelegt() => new(Id, Akte.Version, Guid.CreateVersion7(), null, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Platz steht im Seitenplan.", cancellationToken);
}
