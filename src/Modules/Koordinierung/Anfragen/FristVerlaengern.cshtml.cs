using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class FristVerlaengernPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<FristVerlaengern>(mediator, uhr)
{
    protected override FristVerlaengern Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Frist ist verlängert.", cancellationToken);
}
