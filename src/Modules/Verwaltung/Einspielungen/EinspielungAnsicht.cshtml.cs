using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

[Bezeichnung("Einspielung mit Vorschau")]
internal sealed class EinspielungAnsichtPage(IMediator mediator, TimeProvider uhr) : PageModel, IFormPage
{
    private Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public Einspielakte Akte { get; private set; } = default!;

    [BindProperty(SupportsGet = true)]
    public Zeilenart? Zeigen { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Seite { get; set; }

    public Konflikt? Konflikt => null;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new EinspielungAnsicht(Id, Zeigen, Seite), cancellationToken);

    public Task ShowConflictAsync(Versionskonflikt konflikt, CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    [Sendet(typeof(SpaltenZuordnen))]
    public async Task<IActionResult> OnPostZuordnenAsync(SpaltenZuordnen command, CancellationToken cancellationToken)
    {
        await mediator.Send(command with { Id = Id }, cancellationToken);
        TempData["Meldung"] = "Die Zuordnung ist übernommen und die Zeilen sind neu geprüft.";
        return Redirect($"/verwaltung/einspielungen/{Id}");
    }

    [Sendet(typeof(EinspielungStarten))]
    public async Task<IActionResult> OnPostStartenAsync(EinspielungStarten command, CancellationToken cancellationToken)
    {
        await mediator.Send(command with { Id = Id }, cancellationToken);
        return Redirect($"/verwaltung/auftraege/{command.AuftragId}");
    }

    [Sendet(typeof(EinspielungVerwerfen))]
    public async Task<IActionResult> OnPostVerwerfenAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(new EinspielungVerwerfen(Id), cancellationToken);
        TempData["Meldung"] = "Die Einspielung ist verworfen.";
        return Redirect("/verwaltung/einspielungen");
    }

    [Sendet(typeof(Fehlerzeilen))]
    public async Task<IActionResult> OnGetFehlerzeilenAsync(CancellationToken cancellationToken)
    {
        var liste = await mediator.Send(new Fehlerzeilen(Id), cancellationToken);
        return new Tabelle($"Fehlerzeilen {liste.Art}", uhr.Heute(), Ausgabeformat.Csv, [.. liste.Kopf, "Zeile", "Fehler"],
            [.. liste.Zeilen.Select(z => (object?[])[.. liste.Kopf.Select((_, stelle) => z.Zellen.ElementAtOrDefault(stelle)), z.Nummer, z.Grund])]).AlsDatei();
    }
}
