using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Formular zu einer bestehenden Sitzung.</summary>
internal abstract class SitzungFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public SitzungAkte Akte { get; private set; } = default!;

    public string Adresse => $"/lenkungsgruppe/sitzungen/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new SitzungAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Sitzung.Nummer}";
        daten["Bereich"] = "Sitzungen";
        daten["Pfad"] = new (string, string?)[] { ("Sitzungen", "/lenkungsgruppe/sitzungen"), (Akte.Sitzung.Nummer, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
