using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Was die Ämter zu einem Anliegen geantwortet haben, das federführende zuerst.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AntwortenZumAnliegen(Guid AnliegenId) : IRequest<IReadOnlyList<Amtsantwort>>;

internal sealed record Amtsantwort(string Amt, string Text);

internal sealed class AntwortenZumAnliegenHandler(KoordinierungContext db) : IRequestHandler<AntwortenZumAnliegen, IReadOnlyList<Amtsantwort>>
{
    public async Task<IReadOnlyList<Amtsantwort>> Handle(AntwortenZumAnliegen request, CancellationToken cancellationToken)
    {
        var antworten = await db.Anfragen.AsNoTracking().Where(a => a.AnliegenId == request.AnliegenId)
            .SelectMany(a => a.Zustaendigkeiten.Where(z => z.Status == ZustaendigkeitStatus.Beantwortet),
                (a, z) => new { Federfuehrend = z.AmtId == a.FederfuehrendesAmtId, z.Amtsname, z.Antwort, a.Nummer })
            .OrderBy(z => z.Nummer).ThenByDescending(z => z.Federfuehrend).ThenBy(z => z.Amtsname).Take(50).ToListAsync(cancellationToken);
        return [.. antworten.Select(a => new Amtsantwort(a.Amtsname, a.Antwort!))];
    }
}
