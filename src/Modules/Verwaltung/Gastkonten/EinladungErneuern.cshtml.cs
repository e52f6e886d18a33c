using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

internal sealed class EinladungErneuernPage(IMediator mediator, IConfiguration einstellungen) : GastkontoFormPage<EinladungErneuern>(mediator)
{
    protected override EinladungErneuern Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var code = await Mediator.Send(Command with { Id = Id }, cancellationToken);
        await LoadAsync(cancellationToken);
        return this.MitBrief(Akte, Gastbrief.Einladung, einstellungen, Gastadressen.Einladung(code));
    }
}
