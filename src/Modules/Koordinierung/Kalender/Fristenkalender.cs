using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Kalender;

/// <summary>Fristen laufender Anfragen (Stadtteilmanagement: der eigenen, Fachamt: der an seine Ämter) und eigene Wiedervorlagen. Erledigtes verschwindet von selbst.</summary>
internal sealed class Fristenkalender(KoordinierungContext db, AngemeldetePerson person) : IKalenderbeitrag
{
    private const int Hoechstens = 500;

    public string Schluessel => "fristen";

    public string Titel => "Fristen und Wiedervorlagen";

    public IReadOnlyList<Rolle> Rollen => [Rolle.Stadtteilmanagement, Rolle.Fachamt];

    public async Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(CancellationToken cancellationToken) =>
        [.. await FristenAsync(cancellationToken), .. person.Ist(Rolle.Stadtteilmanagement) ? await WiedervorlagenAsync(cancellationToken) : []];

    private async Task<IEnumerable<Kalendereintrag>> FristenAsync(CancellationToken cancellationToken)
    {
        var aemter = person.Aemter.ToArray();
        var stadtteilmanagement = person.Ist(Rolle.Stadtteilmanagement);
        var fristen = await db.Anfragen.AsNoTracking().Where(a => a.Offen && a.VersandtAm != null)
            .SelectMany(a => a.Zustaendigkeiten, (a, z) => new { Anfrage = a, Zustaendigkeit = z })
            .Where(p => (p.Zustaendigkeit.Status == ZustaendigkeitStatus.ZuBestaetigen || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Bestaetigt)
                && (aemter.Contains(p.Zustaendigkeit.AmtId) || stadtteilmanagement && p.Anfrage.VerfasserId == person.Id))
            .Select(p => new { p.Anfrage.Id, p.Anfrage.Version, p.Anfrage.Nummer, p.Anfrage.Betreff, ZustaendigkeitId = p.Zustaendigkeit.Id, p.Zustaendigkeit.Amtsname, p.Zustaendigkeit.Frist })
            .OrderBy(f => f.Frist).ThenBy(f => f.ZustaendigkeitId).Take(Hoechstens).ToListAsync(cancellationToken);
        var geaendert = await db.GeaendertAsync(fristen.Select(f => f.Id), cancellationToken);
        return fristen.Select(f => new Kalendereintrag($"frist-{f.ZustaendigkeitId}", f.Version, $"Frist {f.Nummer}: {f.Betreff}", geaendert(f.Id), $"/koordinierung/anfragen/{f.Id}")
        {
            Tag = f.Frist,
            Beschreibung = $"Antwort von {f.Amtsname} erbeten."
        });
    }

    private async Task<IEnumerable<Kalendereintrag>> WiedervorlagenAsync(CancellationToken cancellationToken)
    {
        var anliegen = await db.Anliegen.AsNoTracking().Where(a => a.Offen && a.Wiedervorlage != null && a.BearbeiterId == person.Id)
            .OrderBy(a => a.Wiedervorlage).ThenBy(a => a.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        var geaendert = await db.GeaendertAsync(anliegen.Select(a => a.Id), cancellationToken);
        return anliegen.Select(a => new Kalendereintrag($"wiedervorlage-{a.Id}", a.Version, $"Wiedervorlage {a.Nummer}: {a.OhnePerson(a.Betreff)}", geaendert(a.Id), $"/koordinierung/anliegen/{a.Id}")
        {
            Tag = a.Wiedervorlage
        });
    }
}
