using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BelegEntfernenPage(IMediator mediator) : BedarfFormPage<BelegEntfernen>(mediator)
{
    public IEnumerable<SelectListItem> Belege => Akte.Belege.Select(b => new SelectListItem($"{b.Nummer} {b.Betreff}", b.Id.ToString()));

    protected override BelegEntfernen Vorbelegt() => new(Id, Guid.TryParse(Request.Query["anliegen"], out var anliegen) ? anliegen : null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Anliegen ist kein Beleg mehr.", cancellationToken);
}
