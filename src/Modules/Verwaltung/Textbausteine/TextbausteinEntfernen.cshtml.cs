using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

internal sealed class TextbausteinEntfernenPage(IMediator mediator) : FormPage<TextbausteinEntfernen>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public TextbausteinAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new TextbausteinAnsicht(Id), cancellationToken);

    protected override TextbausteinEntfernen Vorbelegt() => new(Id, Akte.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu("/verwaltung/textbausteine", "Der Textbaustein ist entfernt.");
    }
}
