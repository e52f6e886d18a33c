using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

internal sealed class ZustaendigkeitBestaetigenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<ZustaendigkeitBestaetigen>(mediator, uhr)
{
    protected override ZustaendigkeitBestaetigen Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Zuständigkeit ist bestätigt.", cancellationToken);
}
