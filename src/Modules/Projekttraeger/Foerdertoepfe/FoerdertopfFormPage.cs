using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

/// <summary>Formular zu einem bestehenden Fördertopf.</summary>
internal abstract class FoerdertopfFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public FoerdertopfAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/projekttraeger/foerdertoepfe/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new Foerdertopfansicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.NameMitJahr}";
        daten["Bereich"] = "Fördertöpfe";
        daten["Pfad"] = new (string, string?)[] { ("Fördertöpfe", "/projekttraeger/foerdertoepfe"), (Akte.NameMitJahr, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
