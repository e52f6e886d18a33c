using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Formular zu einem bestehenden Beitrag.</summary>
internal abstract class BeitragFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public BeitragAkte Akte { get; private set; } = default!;

    public Zeitungsauswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/oeffentlichkeitsarbeit/beitraege/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Zeitungsdaten(), cancellationToken);
        Akte = await mediator.Send(new BeitragAnsicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Titel}";
        daten["Bereich"] = "Beiträge";
        daten["Pfad"] = new (string, string?)[] { ("Beiträge", "/oeffentlichkeitsarbeit/beitraege"), (Akte.Titel, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
