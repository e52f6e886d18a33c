using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class ProjektAbschliessenPage(IMediator mediator, TimeProvider uhr) : ProjektFormPage<ProjektAbschliessen>(mediator)
{
    protected override ProjektAbschliessen Vorbelegt() => new(Id, Akte.Version, null, uhr.Heute());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Projekt ist abgeschlossen.", cancellationToken);
}
