using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungAnlegenPage(IMediator mediator) : FormPage<VeranstaltungAnlegen>, IVeranstaltungsformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    IVeranstaltungsfelder IVeranstaltungsformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);

    protected override VeranstaltungAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/oeffentlichkeitsarbeit/veranstaltungen/{Command.Id}", "Die Veranstaltung ist als Entwurf angelegt. Öffentlich wird sie, wenn Sie sie veröffentlichen.");
    }
}
