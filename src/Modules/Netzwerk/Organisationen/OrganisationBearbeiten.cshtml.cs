using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Netzwerk.Formulare;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

internal sealed class OrganisationBearbeitenPage(IMediator mediator) : OrganisationFormPage<OrganisationBearbeiten>(mediator), IOrganisationsformular
{
    private readonly IMediator _mediator = mediator;

    public Auswahl Auswahl { get; private set; } = default!;

    IOrganisationsfelder IOrganisationsformular.Command => Command;

    public bool PrueftAehnliche => false;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Auswahl = await _mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
    }

    protected override OrganisationBearbeiten Vorbelegt() => new(
        Id, Akte.Version, Akte.Name, Akte.Kurzname, Akte.Art, Akte.Stadtteile, [.. Akte.Felder], Akte.Reichweite, Akte.GemeinnuetzigBis, Akte.Registernummer, Akte.Anschrift, Akte.Telefon,
        Akte.EMail, Akte.Internet, Akte.PartnerSeit, Akte.Sprache, Akte.Notiz);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Ihre Änderungen sind gespeichert.", cancellationToken);
}
