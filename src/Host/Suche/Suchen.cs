using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Suche;

/// <summary>Die Suche im Kopf: fragt alle Module; jedes antwortet nur mit dem, was die Person öffnen darf.</summary>
[Erlaubt, Objektregel("zeigt nur, was die Person auch öffnen darf")]
internal sealed record Suchen(string? Text) : IRequest<IReadOnlyList<Suchgruppe>>;

internal sealed class SuchenHandler(IEnumerable<ISuchbeitrag> beitraege) : IRequestHandler<Suchen, IReadOnlyList<Suchgruppe>>
{
    public async Task<IReadOnlyList<Suchgruppe>> Handle(Suchen request, CancellationToken cancellationToken)
    {
        var suchtext = Suchtext.Aus(request.Text);
        if (suchtext.Length < 2) return [];
        var gruppen = new List<Suchgruppe>();
        foreach (var beitrag in beitraege)
            gruppen.AddRange((await beitrag.SucheAsync(suchtext, cancellationToken)).Where(g => g.Treffer.Count > 0));
        return gruppen;
    }
}
