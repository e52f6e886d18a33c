using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

internal sealed class PersonAbmeldenPage(IMediator mediator) : FormPage<PersonAbmelden>
{
    public Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    public PersonAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new PersonAnsicht(Id), cancellationToken);

    protected override PersonAbmelden Vorbelegt() => new(Id);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var beendet = await mediator.Send(new PersonAbmelden(Id), cancellationToken);
        return WeiterZu($"/verwaltung/personen/{Id}", beendet switch
        {
            0 => "Die Person war an keinem Gerät angemeldet.",
            1 => "Eine Sitzung ist beendet.",
            _ => $"{beendet} Sitzungen sind beendet."
        });
    }
}
