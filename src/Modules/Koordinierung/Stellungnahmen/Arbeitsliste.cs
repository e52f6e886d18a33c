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
            anzahlen[korb] = (await Arbeitskoerbe.Posten(db, person, korb).ZaehleAsync(cancellationToken)).Anzahl;
        var gewaehlt = request.Korb ?? Arbeitskoerbe.Vorgabe(anzahlen[Arbeitskorb.ZuBestaetigen]);
        var seite = await Arbeitskoerbe.Sortiert(db, person, gewaehlt).SeiteAsync(Arbeitskoerbe.Posten(db, person, gewaehlt), request.Seite, cancellationToken);
        var zeilen = await Arbeitskoerbe.ZeilenAsync(db, seite.Eintraege, person, uhr.Heute(), cancellationToken);
        return new ArbeitslisteErgebnis(gewaehlt, new Seite<Arbeitszeile>(zeilen, seite.Nummer, seite.Groesse, seite.Anzahl, seite.Mehr), anzahlen);
    }
}

/// <summary>Was in welchem Korb liegt; Liste, Ausgabe, „Mein Tag“ und Zähler zeigen dasselbe.</summary>
internal static class Arbeitskoerbe
{
    /// <summary>Die Zuständigkeiten der eigenen Ämter in einem Korb, zusammen mit ihrer Anfrage.</summary>
    public static IQueryable<Arbeitsposten> Posten(KoordinierungContext db, AngemeldetePerson person, Arbeitskorb korb)
    {
        var aemter = person.Aemter.ToArray();
        var posten = db.Anfragen.AsNoTracking().Where(a => a.VersandtAm != null)
            .SelectMany(a => a.Zustaendigkeiten.Where(z => aemter.Contains(z.AmtId)), (a, z) => new Arbeitsposten { Anfrage = a, Zustaendigkeit = z });
        return korb switch
        {
            Arbeitskorb.ZuBestaetigen => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.ZuBestaetigen),
            Arbeitskorb.ZuBeantworten => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.Bestaetigt),
            Arbeitskorb.WartetAufAndere => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.Beantwortet && p.Anfrage.Offen),
            _ => posten.Where(p => p.Zustaendigkeit.Status == ZustaendigkeitStatus.Abgelehnt || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Weitergegeben
                || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Entfallen || p.Zustaendigkeit.Status == ZustaendigkeitStatus.Beantwortet && !p.Anfrage.Offen)
        };
    }

    public static IQueryable<Arbeitsschluessel> Sortiert(KoordinierungContext db, AngemeldetePerson person, Arbeitskorb korb)
    {
        var posten = Posten(db, person, korb);
        var sortiert = korb == Arbeitskorb.Erledigt
            ? posten.OrderByDescending(p => p.Anfrage.AngelegtAm).ThenBy(p => p.Zustaendigkeit.Id)
            : posten.OrderBy(p => p.Zustaendigkeit.Frist).ThenBy(p => p.Zustaendigkeit.Id);
        return sortiert.Select(p => new Arbeitsschluessel(p.Anfrage.Id, p.Zustaendigkeit.Id));
    }

    /// <summary>Der Korb, mit dem die Liste beginnt: Was neu kam, geht vor.</summary>
    public static Arbeitskorb Vorgabe(int zuBestaetigen) => zuBestaetigen > 0 ? Arbeitskorb.ZuBestaetigen : Arbeitskorb.ZuBeantworten;

    public static async Task<IReadOnlyList<Arbeitszeile>> ZeilenAsync(
        KoordinierungContext db, IReadOnlyList<Arbeitsschluessel> schluessel, AngemeldetePerson person, DateOnly heute, CancellationToken cancellationToken)
    {
        var ids = schluessel.Select(s => s.AnfrageId).ToArray();
        var anfragen = await db.Anfragen.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(Anfragestand.Projektion).ToDictionaryAsync(a => a.Id, cancellationToken);
        return [.. from s in schluessel
                   let a = anfragen[s.AnfrageId]
                   let z = a.Zustaendigkeiten.First(z => z.Id == s.ZustaendigkeitId)
                   select new Arbeitszeile(a.Id, z.Id, a.Version, a.Nummer, a.Betreff, z.Amtsname, z.Status, z.Frist, z.Laeuft, Gesamtstand.Fuer(a, person, heute))];
    }
}

internal sealed class Arbeitsposten
{
    public required Anfrage Anfrage { get; init; }
    public required Zustaendigkeit Zustaendigkeit { get; init; }
}

internal sealed record Arbeitsschluessel(Guid AnfrageId, Guid ZustaendigkeitId);
