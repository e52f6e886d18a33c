using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class ProjektAuswertenPage(IMediator mediator) : ProjektFormPage<ProjektAuswerten>(mediator)
{
    protected override ProjektAuswerten Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Projekt ist ausgewertet.", cancellationToken);
}
