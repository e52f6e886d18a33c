using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

internal sealed class TextbausteinBearbeitenPage(IMediator mediator) : FormPage<TextbausteinBearbeiten>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public TextbausteinAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new TextbausteinAnsicht(Id), cancellationToken);

    protected override TextbausteinBearbeiten Vorbelegt() => new(Id, Akte.Version, Akte.Titel, Akte.Text, Akte.Vorbelegt);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu("/verwaltung/textbausteine", $"Der Textbaustein „{Command.Titel}“ ist gespeichert.");
    }
}
