using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

[Bezeichnung("Aufgaben")]
internal sealed class AlleAufgabenPage(IMediator mediator) : PageModel
{
    public AlleAufgaben Filter { get; private set; } = default!;

    public Aufgabenuebersicht Uebersicht { get; private set; } = default!;

    /// <summary>Warum eine Aufgabe gerade nicht zu starten war.</summary>
    public string? Hindernis { get; private set; }

    public async Task OnGetAsync([FromQuery] AlleAufgaben filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Uebersicht = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AufgabenAusgeben))]
    public async Task<FileContentResult> OnGetAusgebenAsync([FromQuery] AlleAufgaben filter, Ausgabeformat format, CancellationToken cancellationToken) =>
        (await mediator.Send(new AufgabenAusgeben(filter, format), cancellationToken)).AlsDatei();

    public async Task<IActionResult> OnPostAsync(AufgabeAusfuehren command, CancellationToken cancellationToken)
    {
        try
        {
            await mediator.Send(command, cancellationToken);
        }
        catch (Regelverstoss verstoss)
        {
            Hindernis = verstoss.Message;
            await OnGetAsync(new AlleAufgaben(), cancellationToken);
            return Page();
        }
        TempData["Meldung"] = "Die Aufgabe ist gestartet. Laden Sie die Seite gleich noch einmal, um das Ergebnis zu sehen.";
        return Redirect("/verwaltung/aufgaben");
    }
}
