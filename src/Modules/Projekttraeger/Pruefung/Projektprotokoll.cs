using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Projekttraeger.Pruefung;

/// <summary>Projekte, Förderanträge und Fördertöpfe in der Prüfung.</summary>
internal sealed class Projektprotokoll(ProjekttraegerContext db) : IProtokollbeitrag
{
    private const int Hoechstens = 100;

    private static readonly FoerderantragStatus[] OhneSchreiben = [.. Enum.GetValues<FoerderantragStatus>().Where(s => !Antragsbrief.Gibt(s))];

    public ModuleContext Db => db;

    public IReadOnlyList<Protokollart> Arten =>
    [
        new(nameof(Projekt), "Projekt", "/projekttraeger/projekte",
            db.Projekte.AsNoTracking().Select(p => new Protokollvorgang { Id = p.Id, Nummer = p.Nummer, Titel = p.Titel, Faden = p.FadenId })),
        new(nameof(Foerderantrag), "Förderantrag", "/projekttraeger/foerderantraege",
            db.Foerderantraege.AsNoTracking().Select(a => new Protokollvorgang { Id = a.Id, Nummer = a.Nummer, Titel = a.Titel, Faden = a.FadenId, MitSchreiben = !OhneSchreiben.Contains(a.Status) })),
        new(nameof(Foerdertopf), "Fördertopf", "/projekttraeger/foerdertoepfe",
            db.Foerdertoepfe.AsNoTracking().Select(t => new Protokollvorgang { Id = t.Id, Nummer = "", Titel = t.Name, Faden = t.Id }))
    ];

    public IQueryable<Guid> MitAmt(Guid amt) => db.Foerderantraege.Where(a => a.AmtId == amt).Select(a => a.Id).Concat(db.Foerdertoepfe.Where(t => t.AmtId == amt).Select(t => t.Id));

    public async Task<IReadOnlyList<Guid>> ImFadenAsync(Guid faden, CancellationToken cancellationToken) =>
    [
        .. await db.Projekte.Where(p => p.FadenId == faden).OrderBy(p => p.Id).Select(p => p.Id).Take(Hoechstens).ToListAsync(cancellationToken),
        .. await db.Foerderantraege.Where(a => a.FadenId == faden).OrderBy(a => a.Id).Select(a => a.Id).Take(Hoechstens).ToListAsync(cancellationToken)
    ];
}
