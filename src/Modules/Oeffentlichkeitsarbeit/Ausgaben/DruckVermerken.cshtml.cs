using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class DruckVermerkenPage(IMediator mediator) : AusgabeFormPage<DruckVermerken>(mediator)
{
    protected override DruckVermerken Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Ausgabe ist gedruckt, ihre Beiträge sind veröffentlicht.", cancellationToken);
}
