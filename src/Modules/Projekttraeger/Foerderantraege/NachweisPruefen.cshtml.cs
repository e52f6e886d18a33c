using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class NachweisPruefenPage(IMediator mediator) : FoerderantragFormPage<NachweisPruefen>(mediator)
{
    protected override NachweisPruefen Vorbelegt() => new(Id, Akte.Version, Akte.NichtVerbraucht);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Verwendungsnachweis ist geprüft.", cancellationToken);
}
