using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Formulare;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal sealed class KontaktpersonAnlegenPage(IMediator mediator) : FormPage<KontaktpersonAnlegen>, IKontaktpersonformular
{
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? OrganisationId { get; set; }

    public OrganisationAkte? Organisation { get; private set; }

    public Auswahl Auswahl { get; private set; } = default!;

    /// <summary>Was dem Getippten ähnelt; ohne Skript erst nach dem Absenden.</summary>
    public IReadOnlyList<Doppeltreffer> Aehnliche { get; private set; } = [];

    IKontaktpersonfelder IKontaktpersonformular.Command => Command;

    public bool PrueftAehnliche => true;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        if (OrganisationId is { } id) Organisation = await mediator.Send(new OrganisationAnsicht(id), cancellationToken);
        if (Command is not null) Aehnliche = await mediator.Send(new AehnlicheKontaktpersonen(Command.Vorname, Command.Nachname, Command.EMail), cancellationToken);
    }

    protected override KontaktpersonAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null, Funktion: OrganisationId is null ? null : Kontaktpersonen.Funktion.Ansprechperson);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { OrganisationId = OrganisationId }, cancellationToken);
        return WeiterZu($"/netzwerk/kontaktpersonen/{Command.Id}", "Die Kontaktperson ist angelegt. Tragen Sie Einwilligungen ein, bevor Angaben weitergegeben oder veröffentlicht werden.");
    }
}
