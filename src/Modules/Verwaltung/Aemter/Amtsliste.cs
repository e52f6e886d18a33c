using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Aemter;

internal sealed record AmtZeile(
    Guid Id, string Name, string Kurzname, string? Senatsbereich, string? Postfach, string Themen, DateOnly GueltigAb, DateOnly? GueltigBis, bool HatPerson);

/// <summary>Die Ämter mit ihrem heutigen Namen; die Liste und „Mein Tag“ zählen damit dasselbe.</summary>
internal static class Amtsliste
{
    public static Task<List<AmtZeile>> AmtslisteAsync(this VerwaltungContext db, DateOnly heute, bool auchAusgelaufene, CancellationToken cancellationToken) =>
        (from amt in db.Aemter.AsNoTracking()
         where auchAusgelaufene || amt.GueltigBis == null || amt.GueltigBis >= heute
         // Der erste Name beginnt mit dem Amt selbst; so hat auch ein künftiges Amt schon einen.
         let heutiger = amt.Bezeichnungen.Where(b => b.Ab <= heute || b.Ab == amt.GueltigAb).OrderByDescending(b => b.Ab).First()
         orderby amt.Id
         select new AmtZeile(
             amt.Id, heutiger.Name, heutiger.Kurzname, amt.Senatsbereich, amt.Postfach, amt.Themen, amt.GueltigAb, amt.GueltigBis,
             db.Personen.Any(p => p.Aemter.Any(z => z.AmtId == amt.Id))))
        .Take(Trefferliste.Obergrenze).ToListAsync(cancellationToken);
}
