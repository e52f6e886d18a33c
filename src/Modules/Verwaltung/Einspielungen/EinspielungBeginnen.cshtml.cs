using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

[Bezeichnung("Einspielen")]
internal sealed class EinspielungBeginnenPage(IMediator mediator) : FormPage<EinspielungBeginnen>
{
    public Einspielangebot Angebot { get; private set; } = default!;

    private string? Art => Request.Query["art"];

    public override async Task LoadAsync(CancellationToken cancellationToken) => Angebot = await mediator.Send(new Einspielauswahl(Art), cancellationToken);

    protected override EinspielungBeginnen Vorbelegt() => new(Guid.CreateVersion7(), Art, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Art = Art }, cancellationToken);
        return Redirect($"/verwaltung/einspielungen/{Command.Id}");
    }

    [Sendet(typeof(Einspielvorlage))]
    public async Task<IActionResult> OnGetVorlageAsync(string? format, CancellationToken cancellationToken)
    {
        // Ohne Art gibt es noch nichts vorzulegen; dann steht zur Wahl, was sich einspielen lässt.
        if (string.IsNullOrEmpty(Art)) return await OnGetAsync(cancellationToken);
        var vorlage = await mediator.Send(new Einspielvorlage(Art, format == "xlsx"), cancellationToken);
        return File(vorlage.Inhalt, vorlage.Typ, vorlage.Name);
    }
}
