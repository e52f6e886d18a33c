using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Netzwerk.Formulare;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal sealed class KontaktpersonBearbeitenPage(IMediator mediator) : KontaktpersonFormPage<KontaktpersonBearbeiten>(mediator), IKontaktpersonformular
{
    private readonly IMediator _mediator = mediator;

    public Auswahl Auswahl { get; private set; } = default!;

    IKontaktpersonfelder IKontaktpersonformular.Command => Command;

    public bool PrueftAehnliche => false;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Auswahl = await _mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
    }

    protected override KontaktpersonBearbeiten Vorbelegt() =>
        new(Id, Akte.Version, Akte.Vorname, Akte.Nachname, Akte.EMail, Akte.Telefon, Akte.Anschrift, Akte.Notiz, Akte.PersonId);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
