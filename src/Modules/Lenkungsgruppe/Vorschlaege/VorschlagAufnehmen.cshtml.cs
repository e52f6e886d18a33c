using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal sealed class VorschlagAufnehmenPage(IMediator mediator) : FormPage<VorschlagAufnehmen>, IVorschlagsformular
{
    public Vorschlagsauswahl Auswahl { get; private set; } = default!;

    IVorschlagsfelder IVorschlagsformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Auswahl = await mediator.Send(new Vorschlagsauswahlen(), cancellationToken);

    protected override VorschlagAufnehmen Vorbelegt() => new(Guid.CreateVersion7(), null, Vorschlagsart.Neu, null, null, null, null, null, null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/lenkungsgruppe/vorschlaege/{Command.Id}", "Der Vorschlag ist aufgenommen.");
    }
}
