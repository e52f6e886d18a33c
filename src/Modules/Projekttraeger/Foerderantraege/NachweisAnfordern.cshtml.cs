using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class NachweisAnfordernPage(IMediator mediator) : FoerderantragFormPage<NachweisAnfordern>(mediator)
{
    protected override NachweisAnfordern Vorbelegt() => new(Id, Akte.Version, Akte.Nachweisfrist);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Verwendungsnachweis ist angefordert.", cancellationToken);
}
