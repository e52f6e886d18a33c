using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

internal sealed class VertretungBenennenPage(IMediator mediator, TimeProvider uhr) : FormPage<VertretungBenennen>
{
    public Vertretungspersonen Auswahl { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Vertretungsauswahl(), cancellationToken);

    protected override VertretungBenennen Vorbelegt() => new(Guid.CreateVersion7(), Auswahl.Selbst, null, uhr.Heute(), null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/vertretungen", "Die Vertretung ist benannt.");
    }
}
