using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

internal sealed class KalenderaboAnlegenPage(IMediator mediator, IConfiguration einstellungen) : FormPage<KalenderaboAnlegen>
{
    public IEnumerable<SelectListItem> Arten { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken cancellationToken) =>
        Arten = [.. (await mediator.Send(new MeineKalenderabos(), cancellationToken)).Arten.Select(a => new SelectListItem(a.Titel, a.Schluessel))];

    protected override KalenderaboAnlegen Vorbelegt() => new(Guid.CreateVersion7(), "Stadtteilmanagement", [Arten.First().Value]);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        this.MitAdresse(einstellungen, await mediator.Send(Command, cancellationToken));
}
