using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Verwaltung.Aemter;

internal sealed class AmtBearbeitenPage(IMediator mediator) : AmtFormPage<AmtBearbeiten>(mediator)
{
    protected override AmtBearbeiten Vorbelegt() => new(Id, Akte.Version, Akte.Senatsbereich, Akte.Postfach, Akte.Themen, Akte.GueltigBis);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
