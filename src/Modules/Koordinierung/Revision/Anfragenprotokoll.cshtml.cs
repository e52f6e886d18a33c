using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Revision;

[Bezeichnung("Prüfung der Anfragen")]
internal sealed class AnfragenprotokollPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public Anfragenprotokoll Filter { get; private set; } = default!;

    public Seite<Protokollzeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery] Anfragenprotokoll filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(ProtokollAusgeben))]
    public async Task<FileContentResult> OnGetCsvAsync([FromQuery] Anfragenprotokoll filter, CancellationToken cancellationToken) =>
        Csv.Datei("pruefprotokoll-anfragen", uhr.Heute(), await mediator.Send(new ProtokollAusgeben(filter), cancellationToken),
            ("Zeitpunkt", z => z.Eintrag.Zeitpunkt.AlsZeitpunkt()), ("Anfrage", z => z.Nummer), ("Betreff", z => z.Betreff), ("Person", z => z.Eintrag.Person),
            ("Rolle", z => z.Eintrag.Rolle), ("In Vertretung für", z => z.Eintrag.VertretungFuer), ("Handlung", z => z.Eintrag.Aktion), ("Begründung", z => z.Eintrag.Begruendung),
            ("Änderungen", z => string.Join("; ", z.Eintrag.Aenderungen.Select(a => $"{a.Feld}: {a.Alt ?? "–"} → {a.Neu ?? "–"}"))));
}
