using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class MeilensteinErreichenPage(IMediator mediator, TimeProvider uhr) : ProjektFormPage<MeilensteinErreichen>(mediator)
{
    protected override MeilensteinErreichen Vorbelegt() => new(Id, Akte.Version, null, uhr.Heute());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Meilenstein ist erreicht.", cancellationToken);
}
