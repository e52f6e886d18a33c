using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class DruckFreigebenPage(IMediator mediator) : AusgabeFormPage<DruckFreigeben>(mediator)
{
    protected override DruckFreigeben Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Ausgabe ist druckfrei.", cancellationToken);
}
