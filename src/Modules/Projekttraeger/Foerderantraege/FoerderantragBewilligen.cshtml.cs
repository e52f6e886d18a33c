using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderantragBewilligenPage(IMediator mediator) : FoerderantragFormPage<FoerderantragBewilligen>(mediator)
{
    protected override FoerderantragBewilligen Vorbelegt() => new(Id, Akte.Version, Akte.Beantragt, Akte.Aktenzeichen);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Zuwendung ist bewilligt und der Betrag gebunden. Der Bescheid steht bereit.", cancellationToken);
}
