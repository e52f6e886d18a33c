using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Meldungen;

/// <summary>Meldet an Werktagen vor der Sammelmail, welche Fristen enden oder überschritten sind und was wieder vorliegt; jede Frist einmal.</summary>
internal sealed class FristenMelden(KoordinierungContext db, TimeProvider uhr) : IAufgabe
{
    private const int HoechstensJeLauf = 1000;

    // Länger liegt kein Beleg: Bis dahin ist die Frist verlängert, beantwortet oder eskaliert.
    private const int BelegeTage = 730;

    private readonly DateOnly _heute = uhr.Heute();

    public string Titel => "Fristen und Wiedervorlagen melden";

    public string Zeitplan => "0 30 6 ? * MON-FRI";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        if (!Arbeitstage.Ist(_heute)) return null;
        await db.Fristmeldungen.Where(f => f.Tag < _heute.AddDays(-BelegeTage)).ExecuteDeleteAsync(cancellationToken);
        var naechster = Arbeitstage.Nach(_heute, 1);
        var endende = await FristenAsync(Fristmeldungsart.Endet, _heute.AddDays(1), naechster, cancellationToken);
        var ueberschrittene = await FristenAsync(Fristmeldungsart.Ueberschritten, DateOnly.MinValue, _heute.AddDays(-1), cancellationToken);
        var vorlagen = await WiedervorlagenAsync(cancellationToken);
        return endende + ueberschrittene + vorlagen == 0 ? null : $"{endende} endende und {ueberschrittene} überschrittene Fristen, {vorlagen} Wiedervorlagen gemeldet.";
    }

    private async Task<int> FristenAsync(Fristmeldungsart art, DateOnly von, DateOnly bis, CancellationToken cancellationToken)
    {
        var faellige = await db.Anfragen.AsNoTracking().Where(a => a.Offen && a.NaechsteFrist <= bis)
            .SelectMany(a => a.Zustaendigkeiten, (a, z) => new { a.Id, a.VerfasserId, Zustaendigkeit = z.Id, z.Status, z.Frist })
            .Where(p => (p.Status == ZustaendigkeitStatus.ZuBestaetigen || p.Status == ZustaendigkeitStatus.Bestaetigt) && p.Frist >= von && p.Frist <= bis
                && !db.Fristmeldungen.Any(f => f.VorgangId == p.Zustaendigkeit && f.Art == art && f.Tag == p.Frist))
            .OrderBy(p => p.Frist).ThenBy(p => p.Zustaendigkeit).Take(HoechstensJeLauf).ToListAsync(cancellationToken);
        Guid[] ids = [.. faellige.Select(p => p.Id).Distinct()];
        var anfragen = await db.Anfragen.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(Anfragestand.Projektion).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var faellig in faellige)
        {
            var anfrage = anfragen[faellig.Id];
            var zustaendigkeit = anfrage.Zustaendigkeiten.First(z => z.Id == faellig.Zustaendigkeit);
            Belegen(faellig.Zustaendigkeit, art, faellig.Frist, art == Fristmeldungsart.Endet
                ? [Koordinierungsmeldungen.FristEndet(anfrage, zustaendigkeit, _heute)]
                : Koordinierungsmeldungen.FristUeberschritten(anfrage, faellig.VerfasserId, zustaendigkeit, _heute));
        }
        await db.SaveChangesAsync(cancellationToken);
        return faellige.Count;
    }

    private async Task<int> WiedervorlagenAsync(CancellationToken cancellationToken)
    {
        var vorlagen = await db.Anliegen.AsNoTracking()
            .Where(a => a.Offen && a.Wiedervorlage <= _heute && !db.Fristmeldungen.Any(f => f.VorgangId == a.Id && f.Art == Fristmeldungsart.Wiedervorlage && f.Tag == a.Wiedervorlage))
            .OrderBy(a => a.Wiedervorlage).ThenBy(a => a.Id).Take(HoechstensJeLauf).Select(a => new { a.Id, a.Nummer, a.BearbeiterId, Tag = a.Wiedervorlage!.Value }).ToListAsync(cancellationToken);
        foreach (var vorlage in vorlagen)
            Belegen(vorlage.Id, Fristmeldungsart.Wiedervorlage, vorlage.Tag, [Koordinierungsmeldungen.LiegtWiederVor(vorlage.Id, vorlage.Nummer, vorlage.BearbeiterId)]);
        await db.SaveChangesAsync(cancellationToken);
        return vorlagen.Count;
    }

    // Beleg und Meldung werden zusammen gespeichert: Bricht der Lauf ab, ist beides geschehen oder keines.
    private void Belegen(Guid vorgang, Fristmeldungsart art, DateOnly tag, IEnumerable<Benachrichtigung> meldungen)
    {
        db.Fristmeldungen.Add(new Fristmeldung { VorgangId = vorgang, Art = art, Tag = tag });
        foreach (var meldung in meldungen) db.Melde(meldung);
    }
}
