using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Der Anfang des Roten Fadens: die Anliegen, die den Bedarf belegen, und was mit ihm geschah.</summary>
internal sealed class Bedarfsfaden(KoordinierungContext db, ModuleCatalog katalog, AngemeldetePerson person) : IFadenbeitrag
{
    private const int HoechstensAnliegen = 20, HoechstensSchritte = 30;

    // Was den Stand ändert; Bearbeiten und Dateien stehen im Verlauf.
    private static readonly string[] Schritte =
        [nameof(BedarfErfassen), nameof(BedarfPruefen), nameof(BedarfEinbringen), nameof(BedarfAbschliessen), nameof(BedarfWiederaufnehmen)];

    public async Task<IReadOnlyList<Fadenschritt>> SchritteAsync(Guid fadenId, CancellationToken cancellationToken)
    {
        var bedarf = await db.Bedarfe.AsNoTracking().Where(b => b.Id == fadenId).Select(b => new { b.Id, b.Nummer }).FirstOrDefaultAsync(cancellationToken);
        if (bedarf is null) return [];
        var (anliegenSehen, bedarfSehen) = (person.Ist(Rolle.Stadtteilmanagement), person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Lenkungsgruppe));
        var anliegen = await db.Anliegen.AsNoTracking().Where(a => a.BedarfId == fadenId).OrderByDescending(a => a.EingangAm).ThenByDescending(a => a.Id).Take(HoechstensAnliegen)
            .Select(a => new { a.Id, a.Nummer, a.EingangAm }).ToListAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == fadenId && Schritte.Contains(e.Aktion)).OrderByDescending(e => e.Sequence).Take(HoechstensSchritte)
            .Select(e => new { e.Zeitpunkt, e.Aktion }).ToListAsync(cancellationToken);
        return
        [
            .. anliegen.Select(a => new Fadenschritt(Ortszeit.NachUtc(a.EingangAm.ToDateTime(TimeOnly.MinValue)),
                anliegenSehen ? $"Anliegen {a.Nummer} eingegangen" : "Anliegen eingegangen", anliegenSehen ? $"/koordinierung/anliegen/{a.Id}" : null, a.Id)),
            .. eintraege.Select(e => new Fadenschritt(e.Zeitpunkt,
                bedarfSehen ? $"{katalog.Aktionstext(e.Aktion)} ({bedarf.Nummer})" : katalog.Aktionstext(e.Aktion), bedarfSehen ? $"/koordinierung/bedarfe/{bedarf.Id}" : null, bedarf.Id))
        ];
    }
}
