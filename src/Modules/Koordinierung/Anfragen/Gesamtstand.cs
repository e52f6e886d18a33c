using System.Linq.Expressions;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Der Stand einer Anfrage in einem Satz, aus Sicht der Person: Was ein Amt ablehnt, ist für das Amt erledigt und für das Stadtteilmanagement offen.</summary>
internal static class Gesamtstand
{
    public static string Fuer(Anfrage anfrage, AngemeldetePerson person, DateOnly heute) => Fuer(Anfragestand.Aus(anfrage), person, heute);

    public static string Fuer(Anfragestand anfrage, AngemeldetePerson person, DateOnly heute) =>
        person.Ist(Rolle.Fachamt) ? FuerFachamt(anfrage, person, heute) : FuerAbsender(anfrage, heute);

    public static string FuerAbsender(Anfragestand anfrage, DateOnly heute)
    {
        if (anfrage.Status is AnfrageStatus.Entwurf or AnfrageStatus.Abgeschlossen or AnfrageStatus.Zurueckgezogen or AnfrageStatus.Ausgewertet)
            return anfrage.Status.Bezeichnung();
        // Feste Reihenfolge: Die Datenbank liefert die Zuständigkeiten in beliebiger.
        var aemter = anfrage.Zustaendigkeiten.OrderByDescending(z => z.AmtId == anfrage.FederfuehrendesAmtId).ThenBy(z => z.Amtsname).ToList();
        var zaehlend = aemter.Where(z => z.Zaehlt).ToList();
        var teile = new List<string>();
        if (anfrage.ZuweisungNoetig) teile.Add("Federführung neu zuzuweisen");
        if (zaehlend.Count > 0) teile.Add($"{zaehlend.Count(z => z.Status == ZustaendigkeitStatus.Beantwortet)} von {zaehlend.Count} beantwortet");
        teile.AddRange(zaehlend.Where(z => z.IstUeberfaelligAm(heute)).Select(z => $"{z.Amtsname} überfällig"));
        teile.AddRange(aemter.Where(z => z.Status == ZustaendigkeitStatus.Abgelehnt).Select(z => $"{z.Amtsname} nicht zuständig"));
        return string.Join(", ", teile);
    }

    private static string FuerFachamt(Anfragestand anfrage, AngemeldetePerson person, DateOnly heute)
    {
        if (anfrage.Status is AnfrageStatus.Abgeschlossen or AnfrageStatus.Zurueckgezogen) return anfrage.Status.Bezeichnung();
        var eigene = anfrage.Zustaendigkeiten.Where(z => person.Aemter.Contains(z.AmtId)).OrderByDescending(z => z.Laeuft).FirstOrDefault();
        if (eigene is null) return anfrage.Status.Bezeichnung();
        if (eigene.Laeuft) return eigene.IstUeberfaelligAm(heute) ? $"von Ihnen {eigene.Status.Bezeichnung()}, überfällig" : $"von Ihnen {eigene.Status.Bezeichnung()}";
        if (eigene.Status != ZustaendigkeitStatus.Beantwortet) return $"für Sie erledigt: {eigene.Status.Bezeichnung()}";
        var andere = anfrage.Zustaendigkeiten.Where(z => z.Laeuft).Select(z => z.Amtsname).ToList();
        return andere.Count == 0 ? "von Ihnen beantwortet" : $"von Ihnen beantwortet, wartet auf {string.Join(", ", andere)}";
    }
}

/// <summary>Das Wenige, woraus sich der Stand einer Anfrage ergibt; Listen laden so weder Texte noch Schriftwechsel.</summary>
internal sealed record Anfragestand(
    Guid Id, string Nummer, string Betreff, AnfrageStatus Status, bool Offen, DateOnly? NaechsteFrist, bool ZuweisungNoetig, Guid FederfuehrendesAmtId,
    DateTime? VersandtAm, string Stadtteil, int Version, IReadOnlyList<Zustaendigkeit> Zustaendigkeiten)
{
    public static readonly Expression<Func<Anfrage, Anfragestand>> Projektion = a => new Anfragestand(
        a.Id, a.Nummer, a.Betreff, a.Status, a.Offen, a.NaechsteFrist, a.ZuweisungNoetig, a.FederfuehrendesAmtId, a.VersandtAm, a.Stadtteil, a.Version,
        a.Zustaendigkeiten.ToList());

    public static readonly Func<Anfrage, Anfragestand> Aus = Projektion.Compile();
}
