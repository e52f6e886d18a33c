using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class AnliegenAufnehmenPage(IMediator mediator, TimeProvider uhr) : FormPage<AnliegenAufnehmen>, IAnliegenformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    IAnliegenfelder IAnliegenformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);

    protected override AnliegenAufnehmen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, null, uhr.Heute());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var nummer = await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/koordinierung/anliegen/{Command.Id}", $"{nummer} ist aufgenommen.");
    }
}
