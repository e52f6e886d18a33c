using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Bezeichnung("Schreiben zum Förderantrag")]
internal sealed class AntragsschreibenPage(IMediator mediator) : PageModel
{
    public FertigesSchreiben Brief { get; private set; } = default!;

    /// <summary>Ob eine PDF-Datei verlangt war und nicht entstehen konnte; dann bleibt die Druckansicht.</summary>
    public bool OhneChromium { get; private set; }

    public string Adresse => $"/projekttraeger/foerderantraege/{Brief.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Brief = await mediator.Send(new Antragsschreiben(id, false), cancellationToken);

    [Sendet(typeof(Antragsschreiben))]
    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken cancellationToken)
    {
        Brief = await mediator.Send(new Antragsschreiben(id, true), cancellationToken);
        if (Brief.Pdf is { } pdf) return new FileContentResult(pdf, "application/pdf") { FileDownloadName = $"{Brief.Nummer} {Brief.Schreiben.Betreff.Split(" – ")[0]}.pdf" };
        OhneChromium = true;
        return Page();
    }
}
