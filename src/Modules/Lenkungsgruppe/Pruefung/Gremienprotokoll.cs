using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Pruefung;

/// <summary>Vorschläge, Abstimmungen, Beschlüsse und Sitzungen in der Prüfung; Bewertungen und Befangenheiten stehen beim Vorschlag, Stimmen bei der Abstimmung.</summary>
internal sealed class Gremienprotokoll(LenkungsgruppeContext db) : IProtokollbeitrag
{
    private const int Hoechstens = 60;

    public ModuleContext Db => db;

    public IReadOnlyList<Protokollart> Arten =>
    [
        new(nameof(Vorschlag), "Vorschlag", null, db.Vorschlaege.AsNoTracking().Select(v => new Protokollvorgang { Id = v.Id, Nummer = v.Nummer, Titel = v.Titel, Faden = v.FadenId })),
        new(nameof(Abstimmung), "Abstimmung", null, db.Abstimmungen.AsNoTracking().Select(a => new Protokollvorgang
        {
            Id = a.Id, Nummer = "", Titel = db.Vorschlaege.Where(v => v.Id == a.VorschlagId).Select(v => v.Nummer).FirstOrDefault(), Faden = db.Vorschlaege.Where(v => v.Id == a.VorschlagId).Select(v => v.FadenId).FirstOrDefault()
        })),
        new(nameof(Beschluss), "Beschluss", "/lenkungsgruppe/beschluesse",
            db.Beschluesse.AsNoTracking().Select(b => new Protokollvorgang { Id = b.Id, Nummer = b.Nummer, Titel = b.Titel, Faden = b.FadenId })),
        new(nameof(Sitzung), "Sitzung", null, db.Sitzungen.AsNoTracking().Select(s => new Protokollvorgang { Id = s.Id, Nummer = s.Nummer, Faden = s.Id }))
    ];

    public async Task<IReadOnlyList<Guid>> ImFadenAsync(Guid faden, CancellationToken cancellationToken)
    {
        var vorschlaege = await db.Vorschlaege.Where(v => v.FadenId == faden).OrderBy(v => v.Id).Select(v => v.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        return
        [
            .. vorschlaege,
            .. await db.Abstimmungen.Where(a => vorschlaege.Contains(a.VorschlagId)).OrderBy(a => a.Id).Select(a => a.Id).Take(Hoechstens).ToListAsync(cancellationToken),
            .. await db.Beschluesse.Where(b => b.FadenId == faden).OrderBy(b => b.Id).Select(b => b.Id).Take(Hoechstens).ToListAsync(cancellationToken)
        ];
    }
}
