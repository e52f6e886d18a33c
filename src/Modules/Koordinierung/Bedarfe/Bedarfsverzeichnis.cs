using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Koordinierung.Persistence;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Was andere Module von den Bedarfen wissen.</summary>
internal sealed class Bedarfsverzeichnis(KoordinierungContext db) : IBedarfe
{
    private static readonly Expression<Func<Bedarf, Bedarfsangabe>> Angabe = b => new Bedarfsangabe(b.Id, b.Nummer, b.Titel, b.Beschreibung, b.Stadtteil, b.Handlungsfeld, b.Zielgruppe);

    public Task<Bedarfsangabe?> FindeAsync(Guid id, CancellationToken cancellationToken) =>
        db.Bedarfe.AsNoTracking().Where(b => b.Id == id).Select(Angabe).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<Bedarfsangabe>> OffeneAsync(int hoechstens, CancellationToken cancellationToken) =>
        await db.Bedarfe.AsNoTracking().Where(b => b.Offen && b.Status != BedarfStatus.Erfasst).OrderByDescending(b => b.ErfasstAm).ThenByDescending(b => b.Id)
            .Take(hoechstens).Select(Angabe).ToListAsync(cancellationToken);
}
