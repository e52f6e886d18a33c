using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Formular zu einem bestehenden Bedarf.</summary>
internal abstract class BedarfFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public BedarfAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/koordinierung/bedarfe/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new BedarfAnsicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Nummer}";
        daten["Bereich"] = "Bedarfe";
        daten["Pfad"] = new (string, string?)[] { ("Bedarfe", "/koordinierung/bedarfe"), (Akte.Nummer, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
