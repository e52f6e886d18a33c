using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

internal sealed class FoerdertopfSchliessenPage(IMediator mediator) : FoerdertopfFormPage<FoerdertopfSchliessen>(mediator)
{
    protected override FoerdertopfSchliessen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Fördertopf ist geschlossen.", cancellationToken);
}
