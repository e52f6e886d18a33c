using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Bezeichnung("Ausgabe der WIR2 zum Lesen")]
internal sealed class AusgabeLesenPage(IMediator mediator) : PageModel
{
    public GesetzteAusgabe Ausgabe { get; private set; } = default!;

    /// <summary>Ob eine PDF-Datei verlangt war und nicht entstehen konnte; dann bleibt diese Ansicht.</summary>
    public bool OhneChromium { get; private set; }

    public string Adresse => $"/oeffentlichkeitsarbeit/ausgaben/{Ausgabe.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Ausgabe = await mediator.Send(new AusgabeLesen(id), cancellationToken);

    [Sendet(typeof(AusgabeLesen))]
    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken cancellationToken)
    {
        Ausgabe = await mediator.Send(new AusgabeLesen(id, AlsPdf: true), cancellationToken);
        if (Ausgabe.Pdf is { } pdf) return new FileContentResult(pdf, "application/pdf") { FileDownloadName = $"{Ausgabe.Name}.pdf" };
        OhneChromium = true;
        return Page();
    }
}
