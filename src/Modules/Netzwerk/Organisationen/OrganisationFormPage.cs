using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Formular zu einer bestehenden Organisation.</summary>
internal abstract class OrganisationFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public OrganisationAkte Akte { get; private set; } = default!;

    public string Adresse => $"/netzwerk/organisationen/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new OrganisationAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Kurzname}";
        daten["Bereich"] = "Netzwerk";
        daten["Pfad"] = new (string, string?)[] { ("Organisationen", "/netzwerk/organisationen"), (Akte.Kurzname, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
