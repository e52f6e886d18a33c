using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class ProjektBearbeitenPage(IMediator mediator) : ProjektFormPage<ProjektBearbeiten>(mediator), IProjektformular
{
    private readonly IMediator _mediator = mediator;

    public Projektwahl Wahl { get; private set; } = default!;

    IProjektfelder IProjektformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Wahl = await _mediator.Send(new Projektauswahl(Akte.TraegerId, null), cancellationToken);
    }

    protected override ProjektBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Titel, Akte.TraegerId, Akte.Ziele, Akte.Zielgruppe, Akte.Stadtteil, Akte.Handlungsfeld, Akte.Beginn, Akte.Ende, Akte.Budget, Akte.Beteiligungstiefe, Akte.Beteiligung);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
