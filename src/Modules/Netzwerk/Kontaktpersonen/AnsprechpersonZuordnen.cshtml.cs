using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.Netzwerk.Organisationen;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal sealed class AnsprechpersonZuordnenPage(IMediator mediator) : KontaktpersonFormPage<AnsprechpersonZuordnen>(mediator)
{
    private readonly IMediator _mediator = mediator;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Suche { get; set; }

    public IReadOnlyList<SelectListItem> Organisationen { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Organisationen = [.. (await _mediator.Send(new Organisationsauswahl(Suche), cancellationToken)).Select(o => new SelectListItem(o.Name, o.Id.ToString()))];
    }

    protected override AnsprechpersonZuordnen Vorbelegt() => new(Id, Akte.Version, Guid.CreateVersion7(), null, null, null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Organisation ist zugeordnet.", cancellationToken);
}
