using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class ProjektAbbrechenPage(IMediator mediator) : ProjektFormPage<ProjektAbbrechen>(mediator)
{
    protected override ProjektAbbrechen Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Projekt ist abgebrochen.", cancellationToken);
}
