using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungAnlegenPage(IMediator mediator) : FormPage<VeranstaltungAnlegen>, IVeranstaltungsformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    IVeranstaltungsfelder IVeranstaltungsformular.Command => Command;

    public IReadOnlyList<GefuellterBaustein> Bausteine { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Bausteine = await mediator.Send(new TextbausteineFuer(Textverwendungen.Beschreibung.Schluessel, new Dictionary<string, string?>()), cancellationToken);
    }

    protected override VeranstaltungAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, Bausteine.Vorbelegung(), null, null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/oeffentlichkeitsarbeit/veranstaltungen/{Command.Id}", "Die Veranstaltung ist als Entwurf angelegt. Öffentlich wird sie, wenn Sie sie veröffentlichen.");
    }
}
