using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Faden;

/// <summary>Die Schritte der Lenkungsgruppe: aufgenommen, zur Sitzung angesetzt, beschlossen.</summary>
internal sealed class Gremienfaden(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IFadenbeitrag
{
    private const int Hoechstens = 50;

    private static readonly Dictionary<string, string> Handlungen = new()
    {
        ["VorschlagAufnehmen"] = "aufgenommen", ["FoerderantragFormalGeprueft"] = "aufgenommen", ["PruefungBeginnen"] = "in Prüfung", ["PunktAufnehmen"] = "zur Beratung terminiert",
        ["VorschlagZurueckstellen"] = "zurückgestellt", ["PunktVertagen"] = "vertagt", ["VorschlagZurueckziehen"] = "zurückgezogen", ["FoerderantragZurueckgezogen"] = "zurückgezogen"
    };

    public async Task<IReadOnlyList<Fadenschritt>> SchritteAsync(Guid fadenId, CancellationToken cancellationToken)
    {
        var vorschlaege = await db.Vorschlaege.AsNoTracking().Where(v => v.FadenId == fadenId).Select(v => new { v.Id, v.Nummer }).Take(Hoechstens).ToListAsync(cancellationToken);
        if (vorschlaege.Count == 0) return [];
        var sichtbar = (await db.VorschlaegeFuer(person, uhr.Heute()).Where(v => v.FadenId == fadenId).Select(v => v.Id).ToListAsync(cancellationToken)).ToHashSet();
        var beschluesse = await db.Beschluesse.AsNoTracking().Where(b => b.FadenId == fadenId).Select(b => new { b.Id, b.Nummer, b.Ergebnis, b.AbstimmungId }).Take(Hoechstens).ToListAsync(cancellationToken);
        var offeneBeschluesse = (await Beschluesse.Beschlussfilter.FuerPerson(db, person, uhr.Heute()).Where(b => b.FadenId == fadenId).Select(b => b.Id).ToListAsync(cancellationToken)).ToHashSet();
        var nummern = vorschlaege.ToDictionary(v => v.Id, v => v.Nummer);
        var (ids, aktionen) = (nummern.Keys.ToArray(), Handlungen.Keys.ToArray());
        var eintraege = await db.Audit.AsNoTracking().Where(e => ids.Contains(e.ObjektId) && aktionen.Contains(e.Aktion) && e.Objektart == "Vorschlag" && e.Objektversion > 0)
            .OrderByDescending(e => e.Sequence).Take(Hoechstens).Select(e => new { e.Zeitpunkt, e.Aktion, e.ObjektId }).ToListAsync(cancellationToken);
        var zeiten = await db.GeaendertAsync(beschluesse.Select(b => b.Id), cancellationToken);
        return [.. eintraege.Select(e => sichtbar.Contains(e.ObjektId)
                ? new Fadenschritt(e.Zeitpunkt, $"Vorschlag {nummern[e.ObjektId]} {Handlungen[e.Aktion]}", $"/lenkungsgruppe/vorschlaege/{e.ObjektId}", e.ObjektId)
                : new Fadenschritt(e.Zeitpunkt, "Die Lenkungsgruppe hat sich damit befasst", null, e.ObjektId))
            .Concat(beschluesse.Select(b => offeneBeschluesse.Contains(b.Id)
                ? new Fadenschritt(zeiten(b.Id), $"Beschluss {b.Nummer}: {b.Ergebnis.Bezeichnung()}", $"/lenkungsgruppe/beschluesse/{b.Id}", b.Id)
                : new Fadenschritt(zeiten(b.Id), "Die Lenkungsgruppe hat entschieden", null, b.Id)))
            .OrderByDescending(s => s.Zeitpunkt).Take(Hoechstens)];
    }
}
