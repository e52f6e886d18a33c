using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

internal sealed class MitgliedschaftBeendenPage(IMediator mediator) : FormPage<MitgliedschaftBeenden>
{
    public GremiumAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new GremiumAnsicht(), cancellationToken);

    protected override MitgliedschaftBeenden Vorbelegt() => new(null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/lenkungsgruppe/gremium", "Die Mitgliedschaft ist beendet.");
    }
}
