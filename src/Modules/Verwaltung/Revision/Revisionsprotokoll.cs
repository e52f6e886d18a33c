using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Ämter und Einsichten in der Prüfung; Personen nennt das Verzeichnis.</summary>
internal sealed class Revisionsprotokoll(VerwaltungContext db) : IProtokollbeitrag
{
    public ModuleContext Db => db;

    public IReadOnlyList<Protokollart> Arten =>
    [
        new(nameof(Amt), "Amt", "/verwaltung/aemter", db.Aemter.AsNoTracking().Select(a => new Protokollvorgang { Id = a.Id, Nummer = "", Faden = a.Id })),
        new(nameof(Einsicht), "Einsicht", "/verwaltung/revision/einsichten", db.Einsichten.AsNoTracking().Select(e => new Protokollvorgang { Id = e.Id, Nummer = e.Nummer, Faden = e.Id }))
    ];

    public IQueryable<Guid> MitAmt(Guid amt) => db.Aemter.Where(a => a.Id == amt).Select(a => a.Id);
}
