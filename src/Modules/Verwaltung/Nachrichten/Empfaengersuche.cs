using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <param name="VertretungFuer">Wen die Person vertritt; null, wenn sie selbst gemeint ist.</param>
internal sealed record Empfaenger(Guid PersonId, Guid? VertretungFuer);

/// <summary>
/// Wer eine Nachricht bekommt. Niemand erfährt etwas, das er heute nicht mehr sehen dürfte: Wer keinen Zugang oder die Rolle zum Anlass nicht mehr hat, fällt heraus,
/// auch wenn er namentlich genannt ist.
/// </summary>
internal static class Empfaengersuche
{
    public static IReadOnlyList<Empfaenger> Finde(Benachrichtigung anstoss, Anlass anlass, Stammdaten stammdaten)
    {
        var selbst = Gemeinte(anstoss.An, anlass, stammdaten);
        if (selbst.Count == 0 && anstoss.An.Ersatz.Count > 0) selbst = Gemeinte(Empfaengerkreis.Rolle(anstoss.An.Ersatz), anlass, stammdaten);
        var gemeint = selbst.Select(p => p.Id).ToHashSet();
        IEnumerable<Empfaenger> vertretungen = anlass.Persoenlich ? [] :
            from person in stammdaten.Personen
            where person.Rollen.Count > 0 && !gemeint.Contains(person.Id)
            let recht = person.Vertritt.FirstOrDefault(v => gemeint.Contains(v.PersonId) && Uebergegangen(anstoss.An, anlass, v))
            where recht is not null
            select new Empfaenger(person.Id, recht.PersonId);
        return [.. selbst.Select(p => new Empfaenger(p.Id, null)).Concat(vertretungen).Where(e => e.PersonId != anstoss.HandelndeId)];
    }

    private static List<PersonEintrag> Gemeinte(Empfaengerkreis an, Anlass anlass, Stammdaten stammdaten) =>
        [.. stammdaten.Personen.Where(p => p.Rollen.Count > 0 && (anlass.Rollen.Length == 0 || p.Rollen.Overlaps(anlass.Rollen))
            && (an.Personen.Contains(p.Id) || p.Rollen.Overlaps(an.Rollen) || p.Rollen.Contains(Rolle.Fachamt) && p.Aemter.Overlaps(an.Aemter)))];

    // Die Vertretung erfährt nur, was sie mit den übertragenen Rollen auch öffnen kann; Prüfen und Verwalten gehen nie über.
    private static bool Uebergegangen(Empfaengerkreis an, Anlass anlass, Vertretungsrecht recht) =>
        (anlass.Rollen.Length == 0 || recht.Rollen.Overlaps(anlass.Rollen))
        && (an.Personen.Contains(recht.PersonId) || recht.Rollen.Overlaps(an.Rollen) || recht.Rollen.Overlaps(an.Ersatz) || recht.Aemter.Overlaps(an.Aemter));
}
