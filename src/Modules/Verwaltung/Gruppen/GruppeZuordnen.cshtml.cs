using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

internal sealed class GruppeZuordnenPage(IMediator mediator) : FormPage<GruppeZuordnen>
{
    public Auswahl Auswahl { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);

    protected override GruppeZuordnen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/gruppen", $"Die Gruppe {Command.Gruppe} ist zugeordnet.");
    }
}
