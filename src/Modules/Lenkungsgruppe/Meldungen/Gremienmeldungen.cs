using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Meldungen;

/// <summary>Wozu die Lenkungsgruppe benachrichtigt. Bewertungen, Stimmen und Befangenheiten stehen nie darin: E-Mails verlassen das Intranet.</summary>
internal static class Gremienmeldungen
{
    private const string Einladung = "sitzung-einladung";
    private const string Pruefung = "vorschlag-pruefung";
    private const string Offen = "abstimmung-offen";
    private const string Freigabe = "niederschrift-freigegeben";
    private const string Eingang = "vorschlag-eingang";
    private const string Gruppe = "Lenkungsgruppe";
    private const string WegenMitgliedschaft = "Sie gehören der Lenkungsgruppe an.";

    public static readonly IReadOnlyList<Anlass> Anlaesse =
    [
        new(Einladung, "Ich bin zu einer Sitzung eingeladen, oder sie ist geändert oder abgesagt", Gruppe, Nachrichtenweg.Sofort, Rolle.Lenkungsgruppe) { Persoenlich = true },
        new(Pruefung, "Ein Vorschlag steht zur Prüfung an", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Lenkungsgruppe) { Persoenlich = true },
        new(Offen, "Eine Abstimmung ist offen", Gruppe, Nachrichtenweg.Glocke, Rolle.Lenkungsgruppe) { Persoenlich = true },
        new(Freigabe, "Eine Niederschrift ist freigegeben", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Lenkungsgruppe) { Persoenlich = true },
        new(Eingang, "Ein Vorschlag ist eingegangen oder entfallen", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Stadtteilmanagement)
    ];

    public static Benachrichtigung Eingegangen(Vorschlag vorschlag) => AnBuero(vorschlag, "Neuer Vorschlag", "Der Förderantrag ist formal geprüft. Ergänzen Sie den Beschlussvorschlag und beginnen Sie die Prüfung.");

    public static Benachrichtigung Entfallen(Vorschlag vorschlag) => AnBuero(vorschlag, "Vorschlag entfallen", "Der Förderantrag ist zurückgezogen; über den Vorschlag wird nicht mehr beraten.");

    public static Benachrichtigung ZurPruefung(Vorschlag vorschlag, IEnumerable<Guid> mitglieder, Guid durch) =>
        new(Pruefung, Empfaengerkreis.Person([.. mitglieder]), durch, $"Zur Prüfung: {vorschlag.Nummer} {vorschlag.Titel}", WegenMitgliedschaft, $"/lenkungsgruppe/vorschlaege/{vorschlag.Id}")
        {
            Aenderungen = ["Bitte klären Sie Ihre Befangenheit und geben Sie Ihre Bewertung ab."], Stand = vorschlag.Status.Bezeichnung()
        };

    public static Benachrichtigung Eingeladen(Sitzung sitzung, IEnumerable<Guid> mitglieder, Guid durch) =>
        ZurSitzung(Einladung, sitzung, mitglieder, durch, "Einladung", $"Die Sitzung beginnt am {sitzung.Beginn.AlsZeitpunkt()}. Ort: {sitzung.Ort}. Tagesordnung: {string.Join("; ", sitzung.Tagesordnung.OrderBy(p => p.Rang).Select(p => $"{p.Rang}. {p.Titel}"))}");

    public static Benachrichtigung Abgesagt(Sitzung sitzung, IEnumerable<Guid> mitglieder, Guid durch) => ZurSitzung(Einladung, sitzung, mitglieder, durch, "Abgesagt", $"Die Sitzung am {sitzung.Beginn.AlsZeitpunkt()} findet nicht statt: {sitzung.Absagegrund}");

    public static Benachrichtigung Geaendert(Sitzung sitzung, IEnumerable<Guid> mitglieder, Guid durch) =>
        ZurSitzung(Einladung, sitzung, mitglieder, durch, "Geändert", $"Die Sitzung beginnt jetzt am {sitzung.Beginn.AlsZeitpunkt()}. Ort: {sitzung.Ort}.");

    public static Benachrichtigung Nachgereicht(Sitzung sitzung, Tagesordnungspunkt punkt, IEnumerable<Guid> mitglieder, Guid durch) =>
        ZurSitzung(Einladung, sitzung, mitglieder, durch, "Nachgereicht", $"Auf der Tagesordnung steht zusätzlich {punkt.Rang}. {punkt.Titel}.{(punkt.Dringlichkeit is null ? "" : " Abgestimmt wird darüber nur, wenn die Lenkungsgruppe die Dringlichkeit feststellt.")}");

    public static Benachrichtigung AbstimmungOffen(Sitzung sitzung, Tagesordnungspunkt punkt, IEnumerable<Guid> stimmberechtigte, Guid durch) =>
        ZurSitzung(Offen, sitzung, stimmberechtigte, durch, "Abstimmung", $"Zu Punkt {punkt.Rang} „{punkt.Titel}“ wird abgestimmt.") with { Adresse = $"/lenkungsgruppe/sitzungen/{sitzung.Id}/stimme-abgeben" };

    public static Benachrichtigung NiederschriftFreigegeben(Sitzung sitzung, IEnumerable<Guid> mitglieder, Guid durch) => ZurSitzung(Freigabe, sitzung, mitglieder, durch, "Niederschrift", "Die Niederschrift ist freigegeben und kann gelesen werden.");

    private static Benachrichtigung AnBuero(Vorschlag vorschlag, string was, string satz) =>
        new(Eingang, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement), AngemeldetePerson.System.Id, $"{was}: {vorschlag.Titel}", "Das Stadtteilmanagement führt die Geschäfte der Lenkungsgruppe.", $"/lenkungsgruppe/vorschlaege/{vorschlag.Id}")
        {
            Aenderungen = [satz], Stand = vorschlag.Status.Bezeichnung()
        };

    private static Benachrichtigung ZurSitzung(string anlass, Sitzung sitzung, IEnumerable<Guid> personen, Guid durch, string was, string satz) =>
        new(anlass, Empfaengerkreis.Person([.. personen]), durch, $"{was}: Sitzung {sitzung.Nummer} am {sitzung.Tag.AlsDatum()}", WegenMitgliedschaft, $"/lenkungsgruppe/sitzungen/{sitzung.Id}") { Aenderungen = [satz], Stand = sitzung.Status.Bezeichnung() };
}
