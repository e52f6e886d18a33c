using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

internal sealed class MitgliedAufnehmenPage(IMediator mediator) : FormPage<MitgliedAufnehmen>
{
    public GremiumAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new GremiumAnsicht(), cancellationToken);

    protected override MitgliedAufnehmen Vorbelegt() => new(Guid.CreateVersion7(), null, null, true, null, Mitgliedsfunktion.Mitglied, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/lenkungsgruppe/gremium", "Das Mitglied ist aufgenommen.");
    }
}
