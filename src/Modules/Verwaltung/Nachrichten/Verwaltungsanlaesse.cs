using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Vertretungen;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Wozu die Verwaltung benachrichtigt, und mit welchen Sätzen.</summary>
internal static class Verwaltungsanlaesse
{
    public const string Stoerung = "stoerung";
    private const string Vertretung = "vertretung";
    private const string Gastablauf = "gastkonto-ablauf";
    private const string EigenerAblauf = "eigener-ablauf";
    private const string Gastwunsch = "gastkonto-wunsch";
    private const string Gruppe = "Verwaltung";

    public static readonly IReadOnlyList<Anlass> Alle =
    [
        new(Vertretung, "Ich vertrete jemanden oder werde vertreten", Gruppe, Nachrichtenweg.Sofort) { Persoenlich = true },
        new(EigenerAblauf, "Mein Gastkonto läuft bald ab", Gruppe, Nachrichtenweg.Sofort, Gastrollen.Vergebbar.ToArray()) { Persoenlich = true },
        new(Auftrag.Fertiganlass, "Ein Auftrag von mir ist fertig oder gescheitert", Gruppe, Nachrichtenweg.Glocke) { Persoenlich = true },
        new(Gastablauf, "Ein Gastkonto läuft bald ab", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Stadtteilmanagement),
        new(Gastwunsch, "Ein Gast wünscht einen neuen Link", Gruppe, Nachrichtenweg.Sofort, Rolle.Stadtteilmanagement, Rolle.Administration),
        new(Stoerung, "Eine E-Mail oder eine Meldung zwischen den Modulen ist abgestellt", Gruppe, Nachrichtenweg.Sofort, Rolle.Administration)
    ];

    public static IEnumerable<Benachrichtigung> VertretungBenannt(Vertretungen.Vertretung vertretung, Stammdaten stammdaten, Guid durch)
    {
        var zeitraum = vertretung.Von == vertretung.Bis ? $"am {vertretung.Von.AlsDatum()}" : $"vom {vertretung.Von.AlsDatum()} bis {vertretung.Bis.AlsDatum()}";
        yield return ZurVertretung(vertretung.VertretungId, durch, $"Sie vertreten {stammdaten.Personenname(vertretung.VertreteneId)}",
            $"Sie handeln {zeitraum} auch mit den Rollen und Ämtern von {stammdaten.Personenname(vertretung.VertreteneId)}.");
        yield return ZurVertretung(vertretung.VertreteneId, durch, $"{stammdaten.Personenname(vertretung.VertretungId)} vertritt Sie",
            $"{stammdaten.Personenname(vertretung.VertretungId)} handelt {zeitraum} auch mit Ihren Rollen und Ämtern.");
    }

    public static IEnumerable<Benachrichtigung> VertretungBeendet(Vertretungen.Vertretung vertretung, Stammdaten stammdaten, Guid durch)
    {
        yield return ZurVertretung(vertretung.VertretungId, durch, $"Sie vertreten {stammdaten.Personenname(vertretung.VertreteneId)} nicht mehr", "Die Vertretung ist vorzeitig beendet.");
        yield return ZurVertretung(vertretung.VertreteneId, durch, $"{stammdaten.Personenname(vertretung.VertretungId)} vertritt Sie nicht mehr", "Die Vertretung ist vorzeitig beendet.");
    }

    public static Benachrichtigung EigenesGastkontoLaeuftAb(Gastkonto konto) =>
        new(EigenerAblauf, Empfaengerkreis.Person(konto.Id), AngemeldetePerson.System.Id, $"Ihr Gastkonto läuft am {konto.ZugangBis.AlsDatum()} ab",
            "Es ist Ihr Gastkonto.", "/verwaltung/gastsicherheit")
        {
            Aenderungen = ["Bitten Sie das Stadtteilmanagement, es zu verlängern, wenn Sie weiter mitarbeiten."], Frist = konto.ZugangBis
        };

    public static Benachrichtigung GastkontoLaeuftAb(Gastkonto konto, string name) =>
        new(Gastablauf, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement), AngemeldetePerson.System.Id, $"Das Gastkonto von {name} läuft am {konto.ZugangBis.AlsDatum()} ab",
            "Das Stadtteilmanagement verwaltet die Gastkonten.", $"/verwaltung/gastkonten/{konto.Id}")
        {
            Aenderungen = ["Verlängern Sie es, wenn die Person weiter mitarbeitet; sonst endet ihr Zugang von selbst."], Frist = konto.ZugangBis
        };

    /// <param name="verwalten">Wer diesem Gast einen Link geben darf.</param>
    public static Benachrichtigung GastWuenschtLink(Gastkonto konto, string name, Rolle verwalten) =>
        new(Gastwunsch, Empfaengerkreis.Rolle(verwalten), AngemeldetePerson.Niemand.Id, $"{name} wünscht einen neuen Link", "Sie können dem Gast einen Link geben.", $"/verwaltung/gastkonten/{konto.Id}")
        {
            Aenderungen = ["Der Gast kommt nicht mehr hinein. Vergewissern Sie sich, dass die Bitte wirklich von ihm kommt, ehe Sie den Zugang zurücksetzen."]
        };

    public static Benachrichtigung BriefAbgestellt() => Gestoert("Eine E-Mail ließ sich nicht zustellen", "/verwaltung/postausgang?zustellung=Abgestellt", "Der Postausgang nennt den Grund. Ist er behoben, versuchen Sie es dort noch einmal.");

    public static Benachrichtigung EreignisseAbgestellt(int anzahl) => Gestoert(
        anzahl == 1 ? "Eine Meldung zwischen den Modulen ist abgestellt" : $"{anzahl} Meldungen zwischen den Modulen sind abgestellt", "/betrieb", "Die Seite Betrieb nennt den Grund. Ist er behoben, wiederholen Sie dort die Zustellung.");

    private static Benachrichtigung Gestoert(string betreff, string adresse, string wasTun) =>
        new(Stoerung, Empfaengerkreis.Rolle(Rolle.Administration), AngemeldetePerson.System.Id, betreff, "Sie haben die Rolle Administration.", adresse) { Aenderungen = [wasTun] };

    private static Benachrichtigung ZurVertretung(Guid an, Guid durch, string betreff, string satz) =>
        new(Vertretung, Empfaengerkreis.Person(an), durch, betreff, "Sie sind an dieser Vertretung beteiligt.", "/verwaltung/vertretungen") { Aenderungen = [satz] };
}
