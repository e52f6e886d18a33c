using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

internal sealed class ProjektAnlegenPage(IMediator mediator) : FormPage<ProjektAnlegen>, IProjektformular
{
    [BindProperty(Name = "bedarf", SupportsGet = true)]
    public Guid? VomBedarf { get; set; }

    public Auswahl Auswahl { get; private set; } = default!;

    public Projektwahl Wahl { get; private set; } = default!;

    IProjektfelder IProjektformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Wahl = await mediator.Send(new Projektauswahl(null, VomBedarf), cancellationToken);
    }

    // Was der Bedarf schon weiß, muss niemand abschreiben.
    protected override ProjektAnlegen Vorbelegt() => new(
        Guid.CreateVersion7(), Wahl.Bedarf?.Titel, null, Wahl.Bedarf?.Beschreibung, Wahl.Bedarf?.Zielgruppe, Wahl.Bedarf?.Stadtteil, Wahl.Bedarf?.Handlungsfeld, null, null, null, null, null, Wahl.Bedarf?.Id);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var nummer = await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/projekttraeger/projekte/{Command.Id}", $"{nummer} ist angelegt.");
    }
}
