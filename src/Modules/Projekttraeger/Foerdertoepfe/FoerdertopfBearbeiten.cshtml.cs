using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

internal sealed class FoerdertopfBearbeitenPage(IMediator mediator) : FoerdertopfFormPage<FoerdertopfBearbeiten>(mediator), IFoerdertopfformular
{
    IFoerdertopffelder IFoerdertopfformular.Command => Command;

    protected override FoerdertopfBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Name, Akte.Jahr, Akte.Volumen, Akte.Hoechstsumme, Akte.Eigenanteil, Akte.Antragsschluss, Akte.EinzelverfuegungBis, Akte.Gremium, Akte.AmtId, Akte.Unterlagen);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
