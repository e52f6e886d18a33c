using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Wer welche Aufträge sieht: jede Person ihre, die Administration alle, fremde aber ohne Titel und Ergebnis.</summary>
internal static class Auftragssicht
{
    public const string OhneInhalt = "Auftrag einer anderen Person";

    public static IQueryable<Auftrag> SichtbarFuer(this IQueryable<Auftrag> auftraege, AngemeldetePerson person) =>
        person.Ist(Rolle.Administration) ? auftraege : auftraege.Where(a => a.PersonId == person.Id);

    public static string Art(this Auftragsstand stand) => stand switch
    {
        Auftragsstand.Fertig => "success",
        Auftragsstand.Gescheitert => "danger",
        Auftragsstand.Laeuft => "info",
        _ => "neutral"
    };
}
