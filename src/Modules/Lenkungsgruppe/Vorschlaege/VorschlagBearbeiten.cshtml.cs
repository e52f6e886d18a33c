using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal sealed class VorschlagBearbeitenPage(IMediator mediator) : VorschlagFormPage<VorschlagBearbeiten>(mediator), IVorschlagsformular
{
    private readonly IMediator _mediator = mediator;

    public Vorschlagsauswahl Auswahl { get; private set; } = default!;

    IVorschlagsfelder IVorschlagsformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Auswahl = await _mediator.Send(new Vorschlagsauswahlen(), cancellationToken);
    }

    protected override VorschlagBearbeiten Vorbelegt()
    {
        var v = Akte.Vorschlag;
        return new(Id, v.Version, v.Titel, v.Art, v.Beschreibung, v.Zielgruppe, v.Stadtteil, v.Ort, v.Kosten, v.Beantragt, v.TraegerId, v.Beschlussvorschlag);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Änderungen sind gespeichert.", cancellationToken);
}
