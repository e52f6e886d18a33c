using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Formular zu einem bestehenden Förderantrag.</summary>
internal abstract class FoerderantragFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public FoerderantragAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/projekttraeger/foerderantraege/{Id}";

    public IEnumerable<SelectListItem> Unterlagen => Akte.Unterlagen.Select(u => new SelectListItem(u.Name, u.Id.ToString()));

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new Foerderantragsansicht(Id), cancellationToken);
    }

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Nummer}";
        daten["Bereich"] = "Förderanträge";
        daten["Pfad"] = new (string, string?)[] { ("Förderanträge", "/projekttraeger/foerderantraege"), (Akte.Nummer, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
