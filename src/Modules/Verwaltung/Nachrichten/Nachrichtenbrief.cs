using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Wie Nachrichten als E-Mail aussehen.</summary>
internal static class Nachrichtenbrief
{
    public const string Einstellungen = "/verwaltung/nachrichten/einstellungen";

    public static Briefinhalt Einzeln(string name, Nachricht nachricht, Stammdaten stammdaten, string grundadresse) =>
        new($"Guten Tag {name},", [Abschnitt(null, [nachricht], stammdaten, grundadresse)], Schluss(grundadresse));

    /// <summary>Alles, was seit der letzten Sammelmail dazukam: nach Bereichen, mehrere Nachrichten zum selben Vorgang zusammen.</summary>
    public static Briefinhalt Gesammelt(string name, IReadOnlyList<Nachricht> nachrichten, Func<string, string> gruppe, Stammdaten stammdaten, string grundadresse) =>
        new($"Guten Tag {name},",
            [.. nachrichten.GroupBy(n => gruppe(n.Anlass)).SelectMany(g => g.GroupBy(n => n.Adresse)
                .Select((vorgang, i) => Abschnitt(i == 0 ? g.Key : null, [.. vorgang.OrderBy(n => n.Zeitpunkt)], stammdaten, grundadresse)))],
            Schluss(grundadresse));

    /// <summary>Warum die Person es erfährt, bei einer Vertretung mit dem Namen der Vertretenen.</summary>
    public static string Grund(string grund, Guid? vertretungFuer, Stammdaten stammdaten) =>
        vertretungFuer is { } id ? $"{grund} Sie bekommen es in Vertretung für {stammdaten.Personenname(id)}." : grund;

    private static Briefabschnitt Abschnitt(string? gruppe, IReadOnlyList<Nachricht> vorgang, Stammdaten stammdaten, string grundadresse)
    {
        var letzte = vorgang[^1];
        return new Briefabschnitt(letzte.Betreff)
        {
            Gruppe = gruppe,
            Absaetze = [.. vorgang.SelectMany(n => n == letzte ? n.Punkte : [n.Betreff + ".", .. n.Punkte]).Distinct()],
            Angaben = [.. Angaben(letzte)],
            Verweis = new Briefverweis("Im Intranet öffnen", grundadresse + letzte.Adresse),
            Grund = Grund(letzte.Grund, letzte.VertretungFuer, stammdaten)
        };
    }

    private static IEnumerable<Briefangabe> Angaben(Nachricht nachricht)
    {
        if (nachricht.Stand is { } stand) yield return new Briefangabe("Stand", stand);
        if (nachricht.Frist is { } frist) yield return new Briefangabe("Frist", frist.AlsDatum());
    }

    private static Briefverweis Schluss(string grundadresse) => new("Welche Nachrichten Sie per E-Mail bekommen, stellen Sie hier ein", grundadresse + Einstellungen);
}
