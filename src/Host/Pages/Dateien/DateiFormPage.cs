using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages.Dateien;

/// <summary>Formular zu einer Datei.</summary>
internal abstract class DateiFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public Dateiakte Akte { get; private set; } = default!;

    public string Adresse => $"/dateien/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new Dateiansicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Dateiname}";
        daten["Bereich"] = "Dateien";
        daten["Pfad"] = new (string, string?)[] { (Akte.Vorgang.Titel, Akte.Vorgang.Adresse), (Akte.Dateiname, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string adresse, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(adresse, meldung);
    }
}
