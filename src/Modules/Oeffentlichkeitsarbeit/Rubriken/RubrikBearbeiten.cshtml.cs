using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

internal sealed class RubrikBearbeitenPage(IMediator mediator) : RubrikFormPage<RubrikBearbeiten>(mediator), IRubrikformular
{
    IRubrikfelder IRubrikformular.Command => Command;

    protected override RubrikBearbeiten Vorbelegt() => new(Id, Akte.Version, Akte.Name, Akte.Reihenfolge);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Rubrik ist gespeichert.", cancellationToken);
}
