using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class ErneutVorlegenPage(IMediator mediator) : FoerderantragFormPage<ErneutVorlegen>(mediator)
{
    protected override ErneutVorlegen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag liegt der Lenkungsgruppe wieder vor.", cancellationToken);
}
