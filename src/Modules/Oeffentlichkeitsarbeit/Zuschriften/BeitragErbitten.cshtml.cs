using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

internal sealed class BeitragErbittenPage(IMediator mediator, IConfiguration einstellungen, TimeProvider uhr) : FormPage<BeitragErbitten>, ILinkformular
{
    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    ILinkfelder ILinkformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);

    protected override BeitragErbitten Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, null, Linkadresse.Vorgabe(Auswahl, uhr.Heute()));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => this.MitLink(einstellungen, await mediator.Send(Command, cancellationToken));
}
