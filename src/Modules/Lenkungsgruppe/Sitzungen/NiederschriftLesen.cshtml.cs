using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Bezeichnung("Niederschrift zum Drucken")]
internal sealed class NiederschriftLesenPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "fassung")]
    public int? Fassung { get; set; }

    public Niederschriftdruck Blatt { get; private set; } = default!;

    /// <summary>Ob eine PDF-Datei verlangt war und nicht entstehen konnte; dann bleibt die Druckansicht.</summary>
    public bool OhneChromium { get; private set; }

    public string Adresse => $"/lenkungsgruppe/sitzungen/{Blatt.SitzungId}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Blatt = await mediator.Send(new NiederschriftLesen(id, Fassung, false), cancellationToken);

    [Sendet(typeof(NiederschriftLesen))]
    public async Task<IActionResult> OnGetPdfAsync(Guid id, CancellationToken cancellationToken)
    {
        Blatt = await mediator.Send(new NiederschriftLesen(id, Fassung, true), cancellationToken);
        if (Blatt.Pdf is { } pdf) return new FileContentResult(pdf, "application/pdf") { FileDownloadName = $"Niederschrift {Blatt.Nummer}.pdf" };
        OhneChromium = Blatt.Niederschrift is not null;
        return Page();
    }
}
