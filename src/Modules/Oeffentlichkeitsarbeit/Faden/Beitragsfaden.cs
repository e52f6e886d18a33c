using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Faden;

/// <summary>Beiträge im Roten Faden. Die Schritte stehen im Prüfprotokoll; hier bekommen sie ihre Sätze.</summary>
internal sealed class Beitragsfaden(OeffentlichkeitsarbeitContext db, AngemeldetePerson person) : IFadenbeitrag
{
    private const int Hoechstens = 50;

    // Der Titel eines Beitrags kann Menschen nennen; im Faden steht deshalb nur, was geschah.
    private static readonly Dictionary<string, string> Schritte = new()
    {
        [nameof(Projekttraeger.Contracts.FoerderantragBewilligt)] = "Beitrag für die WIR2 angekündigt",
        [nameof(Projekttraeger.Contracts.ProjektAbgeschlossen)] = "Beitrag für die WIR2 angekündigt",
        [nameof(Lenkungsgruppe.Contracts.BeschlussGefasst)] = "Beitrag für die WIR2 angekündigt",
        [nameof(BeitragEinreichen)] = "Beitrag für die WIR2 eingereicht",
        [nameof(ZuschriftEinreichen)] = "Beitrag für die WIR2 eingereicht",
        [nameof(BeitragFreigeben)] = "Beitrag für die WIR2 freigegeben",
        [nameof(BeitragSetzen)] = "Beitrag in eine Ausgabe der WIR2 gesetzt",
        [nameof(BeitragAblehnen)] = "Beitrag für die WIR2 abgelehnt",
        [nameof(DruckVermerken)] = "Beitrag in der WIR2 veröffentlicht"
    };

    public async Task<IReadOnlyList<Fadenschritt>> SchritteAsync(Guid fadenId, CancellationToken cancellationToken)
    {
        var darf = person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Redaktion);
        var ids = await db.Beitraege.AsNoTracking().Where(b => b.FadenId == fadenId).OrderByDescending(b => b.Id).Take(Hoechstens).Select(b => b.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0) return [];
        var aktionen = Schritte.Keys.ToArray();
        var eintraege = await db.Audit.AsNoTracking().Where(e => ids.Contains(e.ObjektId) && aktionen.Contains(e.Aktion)).OrderByDescending(e => e.Sequence).Take(Hoechstens)
            .Select(e => new { e.Zeitpunkt, e.ObjektId, e.Aktion, e.Korrelation }).ToListAsync(cancellationToken);
        // Mit dem Beitrag ändern sich seine Bilder; es bleibt ein Schritt.
        return [.. eintraege.DistinctBy(e => (e.ObjektId, e.Aktion, e.Korrelation)).Select(e => new Fadenschritt(e.Zeitpunkt, Schritte[e.Aktion], darf ? $"/oeffentlichkeitsarbeit/beitraege/{e.ObjektId}" : null, e.ObjektId)).Reverse()];
    }
}
