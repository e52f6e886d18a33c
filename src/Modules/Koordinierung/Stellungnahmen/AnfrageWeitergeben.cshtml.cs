using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

internal sealed class AnfrageWeitergebenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageWeitergeben>(mediator, uhr)
{
    protected override AnfrageWeitergeben Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Anfrage ist weitergegeben.", cancellationToken);
}
