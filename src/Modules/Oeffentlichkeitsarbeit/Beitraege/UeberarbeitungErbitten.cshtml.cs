using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class UeberarbeitungErbittenPage(IMediator mediator) : BeitragFormPage<UeberarbeitungErbitten>(mediator)
{
    protected override UeberarbeitungErbitten Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Bitte um Überarbeitung ist festgehalten.", cancellationToken);
}
