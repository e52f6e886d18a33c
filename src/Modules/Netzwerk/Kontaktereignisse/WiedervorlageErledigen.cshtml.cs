using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

internal sealed class WiedervorlageErledigenPage(IMediator mediator) : FormPage<WiedervorlageErledigen>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public Ereignisakte Ereignis { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Ereignis = await mediator.Send(new KontaktereignisAnsicht(Id), cancellationToken);

    protected override WiedervorlageErledigen Vorbelegt() => new(Id, Ereignis.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu(Ereignis.Adresse, "Der nächste Schritt ist erledigt.");
    }
}
