using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Bezeichnung("Anliegen")]
internal sealed class AlleAnliegenPage(IMediator mediator, TimeProvider uhr) : PageModel
{
    public AlleAnliegen Filter { get; private set; } = default!;

    public Seite<AnliegenZeile> Liste { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public DateOnly Heute => uhr.Heute();

    public async Task OnGetAsync([FromQuery] AlleAnliegen filter, CancellationToken cancellationToken)
    {
        Filter = filter;
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Liste = await mediator.Send(filter, cancellationToken);
    }

    [Sendet(typeof(AnliegenAusgeben))]
    public async Task<FileContentResult> OnGetCsvAsync([FromQuery] AlleAnliegen filter, CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        var zeilen = await mediator.Send(new AnliegenAusgeben(filter), cancellationToken);
        return Csv.Datei("anliegen", Heute, zeilen,
            ("Nummer", z => z.Nummer), ("Betreff", z => z.Betreff), ("Stadtteil", z => Auswahl.Stammdaten.Stadtteilname(z.Stadtteil)),
            ("Handlungsfeld", z => Auswahl.Handlungsfeldname(z.Handlungsfeld)), ("Status", z => z.Status.Bezeichnung()), ("Eingang", z => z.EingangAm.AlsDatum()),
            ("Eingang über", z => z.Kanal.Bezeichnung()), ("Ort", z => z.Ort), ("Wiedervorlage", z => z.Wiedervorlage?.AlsDatum()),
            ("Klarschiff", z => z.KlarschiffNummer), ("Bearbeitet von", z => Auswahl.Stammdaten.Personenname(z.BearbeiterId)));
    }
}
