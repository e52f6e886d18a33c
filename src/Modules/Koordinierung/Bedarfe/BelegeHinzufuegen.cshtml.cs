using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal sealed class BelegeHinzufuegenPage(IMediator mediator) : BedarfFormPage<BelegeHinzufuegen>(mediator)
{
    private readonly IMediator _mediator = mediator;

    /// <summary>Wonach statt der Vorschläge gesucht wird.</summary>
    public string? Text => Request.Query["text"] is [{ Length: > 0 } text] ? text : null;

    public IReadOnlyList<Belegvorschlag> Vorschlaege { get; private set; } = [];

    public IEnumerable<SelectListItem> Auswahlliste =>
        Vorschlaege.Select(v => new SelectListItem($"{v.Betreff} – {v.Nummer}, {Auswahl.Stammdaten.Stadtteilname(v.Stadtteil)}, {v.EingangAm.AlsDatum()}, {v.Status.Bezeichnung()}", v.Id.ToString()));

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Vorschlaege = await _mediator.Send(new AehnlicheAnliegen(Id, Text), cancellationToken);
    }

    protected override BelegeHinzufuegen Vorbelegt() => new(Id, []);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, Command.AnliegenIds?.Count == 1 ? "Ein Beleg ist hinzugefügt." : $"{Command.AnliegenIds?.Count} Belege sind hinzugefügt.", cancellationToken);
}
