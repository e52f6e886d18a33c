using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Koordinierung.Pruefung;

/// <summary>Anliegen, Anfragen und Bedarfe in der Prüfung. Der Betreff eines Anliegens bleibt verdeckt wie im Prüfprotokoll.</summary>
internal sealed class Koordinierungsprotokoll(KoordinierungContext db) : IProtokollbeitrag
{
    private const int Hoechstens = 100;

    public ModuleContext Db => db;

    public IReadOnlyList<Protokollart> Arten =>
    [
        new(nameof(Anliegen), "Anliegen", null, db.Anliegen.AsNoTracking().Select(a => new Protokollvorgang { Id = a.Id, Nummer = a.Nummer, Faden = a.BedarfId ?? a.Id })),
        new(nameof(Anfrage), "Anfrage", "/koordinierung/anfragen", db.Anfragen.AsNoTracking().Select(a => new Protokollvorgang
        {
            Id = a.Id, Nummer = a.Nummer, Titel = a.Betreff, Faden = db.Anliegen.Where(x => x.Id == a.AnliegenId).Select(x => x.BedarfId).FirstOrDefault() ?? a.AnliegenId ?? a.Id
        })),
        new(nameof(Bedarf), "Bedarf", null, db.Bedarfe.AsNoTracking().Select(b => new Protokollvorgang { Id = b.Id, Nummer = b.Nummer, Titel = b.Titel, Faden = b.Id }))
    ];

    public IQueryable<Guid> MitAmt(Guid amt) => db.Anfragen.Where(a => a.Zustaendigkeiten.Any(z => z.AmtId == amt)).Select(a => a.Id);

    public async Task<IReadOnlyList<Guid>> ImFadenAsync(Guid faden, CancellationToken cancellationToken)
    {
        var anliegen = await db.Anliegen.Where(a => a.BedarfId == faden || a.Id == faden).OrderBy(a => a.Id).Select(a => a.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        var anfragen = await db.Anfragen.Where(a => a.AnliegenId != null && anliegen.Contains(a.AnliegenId.Value)).OrderBy(a => a.Id).Select(a => a.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        // Ist der Faden ein Bedarf, trägt er dessen Schlüssel.
        return [faden, .. anliegen, .. anfragen];
    }
}
