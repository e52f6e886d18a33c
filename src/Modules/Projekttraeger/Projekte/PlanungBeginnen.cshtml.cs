using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class PlanungBeginnenPage(IMediator mediator) : ProjektFormPage<PlanungBeginnen>(mediator)
{
    protected override PlanungBeginnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Projekt ist in Planung.", cancellationToken);
}
