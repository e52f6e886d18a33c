using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FormalPruefenPage(IMediator mediator) : FoerderantragFormPage<FormalPruefen>(mediator)
{
    protected override FormalPruefen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist formal geprüft und der Betrag reserviert.", cancellationToken);
}
