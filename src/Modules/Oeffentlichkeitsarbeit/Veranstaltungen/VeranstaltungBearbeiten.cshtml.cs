using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

internal sealed class VeranstaltungBearbeitenPage(IMediator mediator) : VeranstaltungFormPage<VeranstaltungBearbeiten>(mediator), IVeranstaltungsformular
{
    private readonly IMediator _mediator = mediator;

    public IReadOnlyList<GefuellterBaustein> Bausteine { get; private set; } = [];

    IVeranstaltungsfelder IVeranstaltungsformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Bausteine = await _mediator.Send(new TextbausteineFuer(Textverwendungen.Beschreibung.Schluessel, new Dictionary<string, string?>()), cancellationToken);
    }

    protected override VeranstaltungBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Titel, Akte.Beschreibung, Akte.Ort, Akte.Stadtteil, Akte.Beginn.InBerlin(), Akte.Ende.InBerlin(), Akte.Veranstalter);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
