using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

internal sealed class FoerdertopfAnlegenPage(IMediator mediator, TimeProvider uhr) : FormPage<FoerdertopfAnlegen>, IFoerdertopfformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    IFoerdertopffelder IFoerdertopfformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);

    protected override FoerdertopfAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, uhr.Heute().Year, null, null, null, new DateOnly(uhr.Heute().Year, 11, 15), null, null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/projekttraeger/foerdertoepfe/{Command.Id}", "Der Fördertopf ist angelegt. Anträge nimmt er an, sobald Sie ihn öffnen.");
    }
}
