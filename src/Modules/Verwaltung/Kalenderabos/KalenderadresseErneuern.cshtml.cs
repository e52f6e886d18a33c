using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

internal sealed class KalenderadresseErneuernPage(IMediator mediator, IConfiguration einstellungen) : FormPage<KalenderadresseErneuern>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public KalenderaboAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new KalenderaboAnsicht(Id), cancellationToken);

    protected override KalenderadresseErneuern Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        this.MitAdresse(einstellungen, await mediator.Send(Command with { Id = Id }, cancellationToken));
}
