using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

internal sealed class KontaktereignisFesthaltenPage(IMediator mediator, TimeProvider uhr) : FormPage<KontaktereignisFesthalten>
{
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? OrganisationId { get; set; }

    [BindProperty(SupportsGet = true, Name = "kontaktperson")]
    public Guid? KontaktpersonId { get; set; }

    public Rahmen Rahmen { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Personen => OrganisationId is null ? [] : [.. Rahmen.Beziehungen.DistinctBy(b => b.KontaktpersonId).Select(b => new SelectListItem(b.Person, b.KontaktpersonId.ToString()))];

    public IReadOnlyList<SelectListItem> Organisationen =>
        OrganisationId is not null ? [] : [.. Rahmen.Beziehungen.DistinctBy(b => b.OrganisationId).Select(b => new SelectListItem(b.Organisation, b.OrganisationId.ToString()))];

    public override async Task LoadAsync(CancellationToken cancellationToken) => Rahmen = await mediator.Send(new Ereignisrahmen(OrganisationId, KontaktpersonId), cancellationToken);

    protected override KontaktereignisFesthalten Vorbelegt() => new(Guid.CreateVersion7(), null, null, Ereignisart.Telefonat, AufMinute(uhr.Jetzt().InBerlin()), null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        await mediator.Send(Command with { OrganisationId = OrganisationId ?? Command.OrganisationId, KontaktpersonId = KontaktpersonId ?? Command.KontaktpersonId }, cancellationToken);
        return WeiterZu(Rahmen.Adresse, "Das Kontaktereignis ist festgehalten.");
    }

    private static DateTime AufMinute(DateTime zeit) => zeit.AddTicks(-(zeit.Ticks % TimeSpan.TicksPerMinute));
}
