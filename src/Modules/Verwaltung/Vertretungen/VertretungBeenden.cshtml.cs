using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

internal sealed class VertretungBeendenPage(IMediator mediator) : FormPage<VertretungBeenden>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public VertretungAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new VertretungAnsicht(Id), cancellationToken);

    protected override VertretungBeenden Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu("/verwaltung/vertretungen", "Die Vertretung ist beendet.");
    }
}
