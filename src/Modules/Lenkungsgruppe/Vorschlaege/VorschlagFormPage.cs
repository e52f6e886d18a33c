using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Formular zu einem bestehenden Vorschlag.</summary>
internal abstract class VorschlagFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public VorschlagAkte Akte { get; private set; } = default!;

    public string Adresse => $"/lenkungsgruppe/vorschlaege/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new VorschlagAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Vorschlag.Nummer}";
        daten["Bereich"] = "Vorschläge";
        daten["Pfad"] = new (string, string?)[] { ("Vorschläge", "/lenkungsgruppe/vorschlaege"), (Akte.Vorschlag.Nummer, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
