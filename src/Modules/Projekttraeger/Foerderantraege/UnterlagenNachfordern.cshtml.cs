using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class UnterlagenNachfordernPage(IMediator mediator) : FoerderantragFormPage<UnterlagenNachfordern>(mediator)
{
    protected override UnterlagenNachfordern Vorbelegt() => new(Id, Akte.Version, string.Join('\n', Akte.Unterlagen.Where(u => !u.LiegtVor).Select(u => u.Name)));

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist unvollständig. Das Schreiben dazu steht bereit.", cancellationToken);
}
