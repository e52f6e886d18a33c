using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

internal sealed class RegelwerkFassenPage(IMediator mediator) : FormPage<RegelwerkFassen>
{
    public GremiumAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new GremiumAnsicht(), cancellationToken);

    protected override RegelwerkFassen Vorbelegt()
    {
        var r = Akte.Regelwerke[0].Regeln;
        return new(Akte.Version, null, r.Quorum, r.Quorumzahl, r.Mehrheit, r.Gleichstand, r.Enthaltungen, r.Abstimmungsart, r.Ladungsfrist, null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/lenkungsgruppe/gremium", "Die neue Fassung der Regeln ist festgehalten.");
    }
}
