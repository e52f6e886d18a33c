using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

internal enum Arbeitskorb
{
    ZuBestaetigen,
    ZuBeantworten,
    WartetAufAndere,
    Erledigt
}

/// <summary>Was an die Ämter der angemeldeten Person gerichtet ist. Abgelehntes ist für sie erledigt, auch wenn die Anfrage weiterläuft.</summary>
[Erlaubt(Rolle.Fachamt), Objektregel("zeigt nur, was an eigene Ämter gerichtet ist")]
internal sealed record Arbeitsliste(Arbeitskorb? Korb = null, int? Seite = null) : IRequest<ArbeitslisteErgebnis>;

internal sealed record ArbeitslisteErgebnis(Arbeitskorb Korb, Seite<Arbeitszeile> Liste, IReadOnlyDictionary<Arbeitskorb, int> Anzahlen);

internal sealed record Arbeitszeile(
    Guid AnfrageId, Guid ZustaendigkeitId, int Version, string Nummer, string Betreff, string Amt, ZustaendigkeitStatus Status, DateOnly Frist, bool Laeuft, string Stand);

internal sealed class ArbeitslisteHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<Arbeitsliste, ArbeitslisteErgebnis>
{
    public async Task<ArbeitslisteErgebnis> Handle(Arbeitsliste request, CancellationToken cancellationToken)
    {
        var anzahlen = new Dictionary<Arbeitskorb, int>();
        foreach (var korb in Enum.GetValues<Arbeitskorb>())
            anzahlen[korb] = (await ImKorb(db, person, korb).ZaehleAsync(cancellationToken)).Anzahl;
        var gewaehlt = request.Korb ?? (anzahlen[Arbeitskorb.ZuBestaetigen] > 0 ? Arbeitskorb.ZuBestaetigen : Arbeitskorb.ZuBeantworten);
        return new ArbeitslisteErgebnis(gewaehlt, await SeiteAsync(gewaehlt, request.Seite, cancellationToken), anzahlen);
    }

    /// <summary>Die Zuständigkeiten der eigenen Ämter in einem Korb, zusammen mit ihrer Anfrage.</summary>
    internal static IQueryable<Posten> ImKorb(KoordinierungContext db, AngemeldetePerson person, Arbeitskorb korb)
    {
        var aemter = person.Aemter.ToArray();
        var posten = db.Anfragen.AsNoTracking().Where(a => a.VersandtAm != null)
            .SelectMany(a => a.Zustaendigkeiten.Where(z => aemter.Contains(z.AmtId)), (a, z) => new Posten { Anfrage = a, Zustaendigkeit = z });
        return korb switch
        {
            Arbeitskorb.ZuBestaetigen => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.ZuBestaetigen),
            Arbeitskorb.ZuBeantworten => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.Bestaetigt),
            Arbeitskorb.WartetAufAndere => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.Beantwortet && p.Anfrage.Offen),
            _ => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.Abgelehnt || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Weitergegeben
                || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Entfallen || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Beantwortet && !p.Anfrage.Offen)
        };
    }

    private async Task<Seite<Arbeitszeile>> SeiteAsync(Arbeitskorb korb, int? nummer, CancellationToken cancellationToken)
    {
        var posten = ImKorb(db, person, korb);
        var sortiert = korb == Arbeitskorb.Erledigt
            ? posten.OrderByDescending(p => p.Anfrage.AngelegtAm).ThenBy(p => p.Zustaendigkeit.Id)
            : posten.OrderBy(p => p.Zustaendigkeit.Frist).ThenBy(p => p.Zustaendigkeit.Id);
        var seite = await sortiert.Select(p => new { p.Anfrage.Id, ZustaendigkeitId = p.Zustaendigkeit.Id }).SeiteAsync(posten, nummer, cancellationToken);
        var ids = seite.Eintraege.Select(e => e.Id).ToArray();
        var anfragen = await db.Anfragen.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(Anfragestand.Projektion).ToDictionaryAsync(a => a.Id, cancellationToken);
        var heute = uhr.Heute();
        return seite.Umwandeln(e => Zeile(anfragen[e.Id], e.ZustaendigkeitId, heute));
    }

    private Arbeitszeile Zeile(Anfragestand a, Guid zustaendigkeitId, DateOnly heute)
    {
        var z = a.Zustaendigkeiten.First(z => z.Id == zustaendigkeitId);
        return new Arbeitszeile(a.Id, z.Id, a.Version, a.Nummer, a.Betreff, z.Amtsname, z.Status, z.Frist, z.Laeuft, Gesamtstand.Fuer(a, person, heute));
    }

    internal sealed class Posten
    {
        public required Anfrage Anfrage { get; init; }
        public required Zustaendigkeit Zustaendigkeit { get; init; }
    }
}
