using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class UnterlagenVermerkenPage(IMediator mediator) : FoerderantragFormPage<UnterlagenVermerken>(mediator)
{
    protected override UnterlagenVermerken Vorbelegt() => new(Id, Akte.Version, [.. Akte.Unterlagen.Where(u => u.LiegtVor).Select(u => u.Id)]);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Prüfliste ist gespeichert.", cancellationToken);
}
