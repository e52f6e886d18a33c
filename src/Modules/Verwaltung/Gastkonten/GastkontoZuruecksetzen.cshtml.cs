using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

internal sealed class GastkontoZuruecksetzenPage(IMediator mediator, IConfiguration einstellungen) : GastkontoFormPage<GastkontoZuruecksetzen>(mediator)
{
    protected override GastkontoZuruecksetzen Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var code = await Mediator.Send(Command with { Id = Id }, cancellationToken);
        await LoadAsync(cancellationToken);
        return this.MitBrief(Akte, Gastbrief.Zuruecksetzen, einstellungen, Gastadressen.Zuruecksetzen(code));
    }
}
