using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class BeiKlarschiffMeldenPage(IMediator mediator) : AnliegenFormPage<BeiKlarschiffMelden>(mediator)
{
    protected override BeiKlarschiffMelden Vorbelegt() => new(Id, Akte.Version, Akte.KlarschiffNummer);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Klarschiff-Meldung ist verknüpft.", cancellationToken);
}
