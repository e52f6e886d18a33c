using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

internal sealed class ZustaendigkeitAblehnenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<ZustaendigkeitAblehnen>(mediator, uhr)
{
    protected override ZustaendigkeitAblehnen Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Zuständigkeit ist abgelehnt. Das Stadtteilmanagement weist neu zu.", cancellationToken);
}
