using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

internal sealed class BeitragAnlegenPage(IMediator mediator) : FormPage<BeitragAnlegen>, IBeitragformular
{
    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    IBeitragsfelder IBeitragformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);

    protected override BeitragAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/oeffentlichkeitsarbeit/beitraege/{Command.Id}", "Der Beitrag ist angekündigt. Fügen Sie Bilder bei und reichen Sie ihn ein.");
    }
}
