using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>Formular zu einer bestehenden Ausgabe.</summary>
internal abstract class AusgabeFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public AusgabeAkte Akte { get; private set; } = default!;

    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/ausgaben/{Id}";

    public IEnumerable<SelectListItem> FreiePlaetze => Akte.Plaetze.Where(p => p.BeitragId is null).Select(p => new SelectListItem($"Seite {p.Seite}, {p.Rubrik}, {p.Laenge.ToString("N0", Ortszeit.Deutsch)} Zeichen", p.Id.ToString()));

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);
        Akte = await mediator.Send(new AusgabeAnsicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Name}";
        daten["Bereich"] = "Ausgaben";
        daten["Pfad"] = new (string, string?)[] { ("Ausgaben", "/oeffentlichkeitsarbeit/ausgaben"), (Akte.Name, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
