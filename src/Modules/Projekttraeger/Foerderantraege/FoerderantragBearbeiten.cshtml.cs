using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderantragBearbeitenPage(IMediator mediator) : FoerderantragFormPage<FoerderantragBearbeiten>(mediator), IAntragsformular
{
    private readonly IMediator _mediator = mediator;

    public Antragswahl Wahl { get; private set; } = default!;

    IAntragsfelder IAntragsformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Wahl = await _mediator.Send(new Antragsauswahl(Akte.ProjektId, Akte.FoerdertopfId), cancellationToken);
        if (Command is null) return;
        Command = Command with
        {
            Ausgaben = Planzeile.Weitere(Command.Ausgaben, nameof(Command.Ausgaben), Request),
            Eigenmittel = Planzeile.Weitere(Command.Eigenmittel, nameof(Command.Eigenmittel), Request),
            Drittmittel = Planzeile.Weitere(Command.Drittmittel, nameof(Command.Drittmittel), Request)
        };
    }

    protected override FoerderantragBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.FoerdertopfId, Akte.Titel, Akte.Massnahme, Akte.Von, Akte.Bis, Akte.Beantragt, Zeilen(Planart.Ausgabe, 5), Zeilen(Planart.Eigenmittel, 2), Zeilen(Planart.Drittmittel, 2));

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);

    private IReadOnlyList<Planzeile> Zeilen(Planart art, int mindestens) => Planzeile.MitPlatz(Akte.Plan.Where(p => p.Art == art).Select(p => new Planzeile(p.Bezeichnung, p.Betrag)), mindestens);
}
