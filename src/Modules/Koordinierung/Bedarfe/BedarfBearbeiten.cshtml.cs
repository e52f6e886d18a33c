using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BedarfBearbeitenPage(IMediator mediator) : BedarfFormPage<BedarfBearbeiten>(mediator), IBedarfsformular
{
    IBedarfsfelder IBedarfsformular.Command => Command;

    protected override BedarfBearbeiten Vorbelegt() =>
        new(Id, Akte.Version, Akte.Titel, Akte.Beschreibung, Akte.Stadtteil, Akte.Handlungsfeld, Akte.Prioritaet, Akte.Zielgruppe, Akte.Fundstelle);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
