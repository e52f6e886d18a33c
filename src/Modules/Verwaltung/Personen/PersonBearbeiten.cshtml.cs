using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Personen;

internal sealed class PersonBearbeitenPage(IMediator mediator) : FormPage<PersonBearbeiten>, IPersonenformular
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public PersonAkte Akte { get; private set; } = default!;

    public Auswahl Auswahl { get; private set; } = default!;

    public string Adresse => $"/verwaltung/personen/{Id}";

    IPersonenfelder IPersonenformular.Command => Command;

    public override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Auswahl = await mediator.Send(new Auswahlmoeglichkeiten(), cancellationToken);
        Akte = await mediator.Send(new PersonAnsicht(Id), cancellationToken);
    }

    protected override PersonBearbeiten Vorbelegt() =>
        new(Id, Akte.Version, Akte.Name, Akte.Funktion, Akte.EMail, Akte.HeutigeRollen, [.. Akte.Aemter.Select(a => a.Id)]);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command with { Id = Id }, cancellationToken);
        return WeiterZu(Adresse, "Ihre Änderungen sind gespeichert.");
    }
}
