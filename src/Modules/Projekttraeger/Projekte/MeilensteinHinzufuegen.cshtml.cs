using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class MeilensteinHinzufuegenPage(IMediator mediator) : ProjektFormPage<MeilensteinHinzufuegen>(mediator)
{
    protected override MeilensteinHinzufuegen Vorbelegt() => new(Id, Akte.Version, Guid.CreateVersion7(), null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Meilenstein steht am Projekt.", cancellationToken);
}
