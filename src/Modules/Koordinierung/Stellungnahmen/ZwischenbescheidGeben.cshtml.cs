using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

internal sealed class ZwischenbescheidGebenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<ZwischenbescheidGeben>(mediator, uhr)
{
    protected override Textverwendung Verwendung => Textverwendungen.Zwischenbescheid;

    protected override ZwischenbescheidGeben Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Der Zwischenbescheid ist gesandt.", cancellationToken);
}
