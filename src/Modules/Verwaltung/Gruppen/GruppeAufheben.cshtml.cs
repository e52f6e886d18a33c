using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

internal sealed class GruppeAufhebenPage(IMediator mediator) : FormPage<GruppeAufheben>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public GruppenZeile Gruppe { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Gruppe = await mediator.Send(new Gruppenansicht(Id), cancellationToken);

    protected override GruppeAufheben Vorbelegt() => new(Id, Gruppe.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu("/verwaltung/gruppen", "Die Zuordnung ist aufgehoben.");
    }
}
