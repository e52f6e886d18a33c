using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.Koordinierung.Bedarfe;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal sealed class InBedarfBuendelnPage(IMediator mediator) : AnliegenFormPage<InBedarfBuendeln>(mediator)
{
    private readonly IMediator _mediator = mediator;

    public IReadOnlyList<BedarfZeile> Bedarfe { get; private set; } = [];

    public IEnumerable<SelectListItem> Bedarfsliste => Bedarfe.Select(b => new SelectListItem($"{b.Titel} – {b.Nummer}, {Auswahl.Stammdaten.Stadtteilname(b.Stadtteil)}", b.Id.ToString()));

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        // Derselbe Stadtteil zuerst; für mehr als eine Seite gibt es den Weg vom Bedarf aus.
        var liste = await _mediator.Send(new AlleBedarfe(), cancellationToken);
        Bedarfe = [.. liste.Eintraege.OrderBy(b => b.Stadtteil == Akte.Stadtteil ? 0 : 1).ThenBy(b => b.Handlungsfeld == Akte.Handlungsfeld ? 0 : 1)];
    }

    protected override InBedarfBuendeln Vorbelegt() => new(Id, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Das Anliegen belegt jetzt diesen Bedarf.", cancellationToken);
}
