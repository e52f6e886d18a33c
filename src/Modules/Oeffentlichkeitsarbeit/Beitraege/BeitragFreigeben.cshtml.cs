using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragFreigebenPage(IMediator mediator) : BeitragFormPage<BeitragFreigeben>(mediator)
{
    protected override BeitragFreigeben Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Beitrag ist freigegeben und lässt sich in eine Ausgabe setzen.", cancellationToken);
}
