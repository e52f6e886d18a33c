using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Netzwerk.Formulare;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

internal sealed class OrganisationAnlegenPage(IMediator mediator) : FormPage<OrganisationAnlegen>, IOrganisationsformular
{
    public Auswahl Auswahl { get; private set; } = default!;

    /// <summary>Was dem Getippten ähnelt; ohne Skript erst nach dem Absenden.</summary>
    public IReadOnlyList<Doppeltreffer> Aehnliche { get; private set; } = [];

    IOrganisationsfelder IOrganisationsformular.Command => Command;

    public bool PrueftAehnliche => true;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        if (Command is not null) Aehnliche = await mediator.Send(new AehnlicheOrganisationen(Command.Name, Command.EMail), cancellationToken);
    }

    protected override OrganisationAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, null, null, Organisationen.Reichweite.Lokal);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/netzwerk/organisationen/{Command.Id}", "Die Organisation ist angelegt.");
    }
}
