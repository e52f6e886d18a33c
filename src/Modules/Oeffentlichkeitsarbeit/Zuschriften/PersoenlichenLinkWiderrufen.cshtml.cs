using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

internal sealed class PersoenlichenLinkWiderrufenPage(IMediator mediator) : FormPage<PersoenlichenLinkWiderrufen>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public LinkAkte Akte { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/beitraege/{Akte.BeitragId}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new PersoenlicherLinkAnsicht(Id), cancellationToken);

    protected override PersoenlichenLinkWiderrufen Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        await LoadAsync(cancellationToken);
        return WeiterZu(Adresse, "Der persönliche Link ist widerrufen.");
    }
}
