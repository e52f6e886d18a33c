using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

internal sealed class TextbausteinAnlegenPage(IMediator mediator) : FormPage<TextbausteinAnlegen>
{
    public IReadOnlyList<Textverwendung> Verwendungen { get; private set; } = [];

    public IEnumerable<SelectListItem> Auswahl => Verwendungen.Select(v => new SelectListItem(v.Titel, v.Schluessel));

    public override async Task LoadAsync(CancellationToken cancellationToken) => Verwendungen = await mediator.Send(new Bausteinverwendungen(), cancellationToken);

    protected override TextbausteinAnlegen Vorbelegt() => new(Guid.CreateVersion7(), Request.Query["verwendung"], null, null, false, false);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/textbausteine", $"Der Textbaustein „{Command.Titel}“ ist angelegt.");
    }
}
