using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

internal sealed class KriterienFassenPage(IMediator mediator) : FormPage<KriterienFassen>
{
    private const int LeereZeilen = 3;

    public GremiumAkte Akte { get; private set; } = default!;

    public override async Task LoadAsync(CancellationToken cancellationToken) => Akte = await mediator.Send(new GremiumAnsicht(), cancellationToken);

    protected override KriterienFassen Vorbelegt() =>
        new(Akte.Version, [.. Akte.Kriterien.Select(k => new Kriteriumangabe { Name = k.Name, Gewicht = k.Gewicht }), .. Enumerable.Repeat(new Kriteriumangabe(), LeereZeilen)], null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/lenkungsgruppe/gremium", "Die neue Fassung der Kriterien ist festgehalten. Sie gilt für Prüfungen, die jetzt beginnen.");
    }
}
