using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class RueckzahlungBuchenPage(IMediator mediator) : FoerderantragFormPage<RueckzahlungBuchen>(mediator)
{
    protected override RueckzahlungBuchen Vorbelegt() => new(Id, Akte.Version, Akte.Rueckforderung is { } gefordert ? gefordert - Akte.Zurueckgezahlt : null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Rückzahlung ist gebucht.", cancellationToken);
}
