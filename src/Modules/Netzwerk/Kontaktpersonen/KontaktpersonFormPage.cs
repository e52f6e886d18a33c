using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Formular zu einer bestehenden Kontaktperson.</summary>
internal abstract class KontaktpersonFormPage<TCommand>(IMediator mediator) : FormPage<TCommand> where TCommand : class, IRequest
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public KontaktpersonAkte Akte { get; private set; } = default!;

    public string Adresse => $"/netzwerk/kontaktpersonen/{Id}";

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new KontaktpersonAnsicht(Id), cancellationToken);

    public void Seitenkopf(ViewDataDictionary daten, string handlung)
    {
        daten["Titel"] = $"{handlung} · {Akte.Name}";
        daten["Bereich"] = "Netzwerk";
        daten["Pfad"] = new (string, string?)[] { ("Kontaktpersonen", "/netzwerk/kontaktpersonen"), (Akte.Name, Adresse), (handlung, null) };
    }

    protected async Task<IActionResult> SendenAsync(TCommand command, string meldung, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return WeiterZu(Adresse, meldung);
    }
}
