using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageBearbeitenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageBearbeiten>(mediator, uhr), IAnfrageformular
{
    IAnfragefelder IAnfrageformular.Command => Command;

    public string? Vorschlagsgrund => null;

    public string? MoeglicheKontaktdaten => Akte.MoeglicheKontaktdaten;

    public string Fristerklaerung => Frist.Erklaerung(Heute, Command?.Frist);

    protected override Textverwendung Verwendung => Textverwendungen.Frage;

    protected override AnfrageBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Betreff, Akte.Frage, Akte.Auftraggeber, Akte.Stadtteil, Akte.Handlungsfeld, Akte.Drucksache, Akte.FederfuehrendesAmtId,
        [.. Akte.Zustaendigkeiten.Where(z => !z.Federfuehrend).Select(z => z.AmtId)], Akte.Frist, Akte.Kontaktdaten is not null, Akte.KontaktdatenGrund);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Entwurf ist gespeichert.", cancellationToken, $"{Adresse}/versenden");
}
