using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Formular zu einem bestehenden Amt.</summary>
internal abstract class AmtFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public AmtAkte Akte { get; private set; } = default!;

    public string Adresse => $"/verwaltung/aemter/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new AmtAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Kurzname}";
        daten["Bereich"] = "Ämter";
        daten["Pfad"] = new (string, string?)[] { ("Ämter", "/verwaltung/aemter"), (Akte.Kurzname, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
