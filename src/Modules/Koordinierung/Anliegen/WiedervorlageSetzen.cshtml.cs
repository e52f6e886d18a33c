using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class WiedervorlageSetzenPage(IMediator mediator) : AnliegenFormPage<WiedervorlageSetzen>(mediator)
{
    protected override WiedervorlageSetzen Vorbelegt() => new(Id, Akte.Version, Akte.WiedervorlageUeberfaellig ? null : Akte.Wiedervorlage, Akte.WiedervorlageNotiz);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Wiedervorlage ist gespeichert.", cancellationToken);
}
