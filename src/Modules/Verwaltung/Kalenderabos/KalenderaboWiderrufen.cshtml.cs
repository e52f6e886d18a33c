using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

internal sealed class KalenderaboWiderrufenPage(IMediator mediator) : FormPage<KalenderaboWiderrufen>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public KalenderaboAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new KalenderaboAnsicht(Id), cancellationToken);

    protected override KalenderaboWiderrufen Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu("/verwaltung/kalenderabos", "Das Kalenderabo ist widerrufen.");
    }
}
