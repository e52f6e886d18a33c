using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragBearbeitenPage(IMediator mediator) : BeitragFormPage<BeitragBearbeiten>(mediator), IBeitragformular
{
    IBeitragsfelder IBeitragformular.Command => Command;

    protected override BeitragBearbeiten Vorbelegt() => new(Id, Akte.Version, Akte.Titel, Akte.Vorspann, Akte.Text, Akte.Urheber, Akte.RubrikId);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
