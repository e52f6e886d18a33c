using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungBearbeitenPage(IMediator mediator) : VeranstaltungFormPage<VeranstaltungBearbeiten>(mediator), IVeranstaltungsformular
{
    IVeranstaltungsfelder IVeranstaltungsformular.Command => Command;

    protected override VeranstaltungBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Titel, Akte.Beschreibung, Akte.Ort, Akte.Stadtteil, Akte.Beginn.InBerlin(), Akte.Ende.InBerlin(), Akte.Veranstalter);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
