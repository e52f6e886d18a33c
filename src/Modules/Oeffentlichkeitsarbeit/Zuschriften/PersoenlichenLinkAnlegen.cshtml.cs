using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

internal sealed class PersoenlichenLinkAnlegenPage(IMediator mediator, IConfiguration einstellungen, TimeProvider uhr) : FormPage<PersoenlichenLinkAnlegen>, ILinkformular
{
    private Zeitungsauswahl _auswahl = default!;

    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public BeitragAkte Akte { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/beitraege/{Id}";

    ILinkfelder ILinkformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);
        Akte = await mediator.Send(new BeitragAnsicht(Id), cancellationToken);
    }

    protected override PersoenlichenLinkAnlegen Vorbelegt() => new(Id, Guid.CreateVersion7(), null, null, Linkadresse.Vorgabe(_auswahl, uhr.Heute()));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        this.MitLink(einstellungen, await mediator.Send(Command with { Id = Id }, cancellationToken));
}
