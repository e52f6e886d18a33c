using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AnfrageAuswertenPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AnfrageAuswerten>(mediator, uhr)
{
    protected override AnfrageAuswerten Vorbelegt() => new(Id, Akte.Version, Akte.Auswertung, true);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(
        Command with { Id = Id }, Command.GleichAbschliessen ? "Die Anfrage ist ausgewertet und abgeschlossen." : "Die Anfrage ist ausgewertet.", cancellationToken);
}
