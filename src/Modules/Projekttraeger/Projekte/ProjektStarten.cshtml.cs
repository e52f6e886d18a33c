using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class ProjektStartenPage(IMediator mediator) : ProjektFormPage<ProjektStarten>(mediator)
{
    protected override ProjektStarten Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Projekt läuft.", cancellationToken);
}
