using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

internal sealed class StadtteilBeendenPage(IMediator mediator, TimeProvider uhr) : FormPage<StadtteilBeenden>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public StadtteilZeile Stadtteil { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) =>
        Stadtteil = (await mediator.Send(new AlleStadtteile(), cancellationToken)).Stadtteile.FirstOrDefault(s => s.Id == Id)
            ?? throw new NichtGefunden("Diesen Stadtteil gibt es nicht.");

    protected override StadtteilBeenden Vorbelegt() => new(Id, Stadtteil.Version, Stadtteil.GueltigBis ?? uhr.Heute());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu("/verwaltung/stadtteile", $"Das Ende ist auf den {Command.Tag!.Value.AlsDatum()} gesetzt.");
    }
}
