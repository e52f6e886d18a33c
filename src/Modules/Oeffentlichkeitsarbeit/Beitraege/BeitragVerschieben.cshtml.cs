using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragVerschiebenPage(IMediator mediator) : BeitragFormPage<BeitragVerschieben>(mediator)
{
    protected override BeitragVerschieben Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Beitrag ist verschoben.", cancellationToken);
}
