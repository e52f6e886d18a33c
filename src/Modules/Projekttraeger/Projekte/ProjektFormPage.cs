using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <summary>Formular zu einem bestehenden Projekt.</summary>
internal abstract class ProjektFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public ProjektAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/projekttraeger/projekte/{Id}";

    public IEnumerable<SelectListItem> OffeneMeilensteine => Akte.Meilensteine.Where(m => m.ErreichtAm is null).Select(m => new SelectListItem(m.Titel, m.Id.ToString()));

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new Projektansicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Nummer}";
        daten["Bereich"] = "Projekte";
        daten["Pfad"] = new (string, string?)[] { ("Projekte", "/projekttraeger/projekte"), (Akte.Nummer, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
