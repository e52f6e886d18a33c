using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Eine Seite, die Name und Stelle einer Rubrik zeigt.</summary>
internal interface IRubrikformular
{
    IRubrikfelder Command { get; }
}

/// <summary>Formular zu einer bestehenden Rubrik.</summary>
internal abstract class RubrikFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public RubrikAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new RubrikAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Name}";
        daten["Bereich"] = "Rubriken";
        daten["Pfad"] = new (string, string?)[] { ("Rubriken", "/oeffentlichkeitsarbeit/rubriken"), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu("/oeffentlichkeitsarbeit/rubriken", meldung);
    }
}
