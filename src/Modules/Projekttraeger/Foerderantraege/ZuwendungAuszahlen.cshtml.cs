using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class ZuwendungAuszahlenPage(IMediator mediator) : FoerderantragFormPage<ZuwendungAuszahlen>(mediator)
{
    protected override ZuwendungAuszahlen Vorbelegt() => new(Id, Akte.Version, Akte.Offen);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Auszahlung ist gebucht.", cancellationToken);
}
