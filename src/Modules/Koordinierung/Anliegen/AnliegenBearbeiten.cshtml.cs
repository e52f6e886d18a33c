using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class AnliegenBearbeitenPage(IMediator mediator) : AnliegenFormPage<AnliegenBearbeiten>(mediator), IAnliegenformular
{
    IAnliegenfelder IAnliegenformular.Command => Command;

    protected override AnliegenBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Betreff, Akte.Schilderung, Akte.Stadtteil, Akte.Kanal, Akte.EingangAm, Akte.Handlungsfeld, Akte.Ort,
        Akte.EinbringerName, Akte.EinbringerKontakt, Akte.RueckmeldungGewuenscht);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
