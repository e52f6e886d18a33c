using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Personen;

internal sealed class PersonAnlegenPage(IMediator mediator) : FormPage<PersonAnlegen>, IPersonenformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    IPersonenfelder IPersonenformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);

    protected override PersonAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/verwaltung/personen/{Command.Id}", $"{Command.Name} ist angelegt.");
    }
}
