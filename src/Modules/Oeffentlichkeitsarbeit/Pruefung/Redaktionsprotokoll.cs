using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Pruefung;

/// <summary>Beiträge in der Prüfung; ihr Titel kann Menschen nennen und bleibt verdeckt wie im Prüfprotokoll.</summary>
internal sealed class Redaktionsprotokoll(OeffentlichkeitsarbeitContext db) : IProtokollbeitrag
{
    private const int Hoechstens = 100;

    public ModuleContext Db => db;

    public IReadOnlyList<Protokollart> Arten =>
        [new(nameof(Beitrag), "Beitrag", null, db.Beitraege.AsNoTracking().Select(b => new Protokollvorgang { Id = b.Id, Nummer = "", Faden = b.FadenId ?? b.Id }))];

    public async Task<IReadOnlyList<Guid>> ImFadenAsync(Guid faden, CancellationToken cancellationToken) =>
        await db.Beitraege.Where(b => b.FadenId == faden).OrderBy(b => b.Id).Select(b => b.Id).Take(Hoechstens).ToListAsync(cancellationToken);
}
