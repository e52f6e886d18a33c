using MediatR;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tagesuebersicht;

/// <summary>Die Startseite: was alle Module heute für die angemeldete Person haben.</summary>
[Erlaubt, Objektregel("zeigt nur, was die Person auch öffnen darf")]
internal sealed record MeinTag : IRequest<Tagesbeitrag>;

internal sealed class MeinTagHandler(IEnumerable<ITagesbeitrag> beitraege) : IRequestHandler<MeinTag, Tagesbeitrag>
{
    public async Task<Tagesbeitrag> Handle(MeinTag request, CancellationToken cancellationToken)
    {
        var (kacheln, abschnitte) = (new List<Kachel>(), new List<Tagesabschnitt>());
        foreach (var beitrag in beitraege)
        {
            var heute = await beitrag.FuerHeuteAsync(cancellationToken);
            kacheln.AddRange(heute.Kacheln);
            abschnitte.AddRange(heute.Abschnitte);
        }
        return new Tagesbeitrag(kacheln, [.. abschnitte.OrderBy(a => a.Rang)]);
    }
}
