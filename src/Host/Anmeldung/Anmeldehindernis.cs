namespace Stadtteilmanagement.Host.Anmeldung;

/// <summary>Warum eine Anmeldung nicht zustande kam oder eine Sitzung endete. Steht als Wort in der Adresse der Anmeldeseite.</summary>
internal enum Anmeldehindernis
{
    AnbieterNichtErreichbar,
    KeineGruppe,
    Abgebrochen,
    Uhrzeit,
    Zustand,
    AnderePerson,
    NichtBestaetigt,
    Abgelehnt,
    AbgemeldetNurHier
}

internal static class Anmeldehindernisse
{
    private static readonly Dictionary<Anmeldehindernis, (string Titel, string Text)> Texte = new()
    {
        [Anmeldehindernis.AnbieterNichtErreichbar] = ("Der Anmeldedienst der Stadt ist gerade nicht erreichbar",
            "Bitte versuchen Sie es in einigen Minuten noch einmal. Die Anmeldung als Gast geht weiterhin."),
        [Anmeldehindernis.KeineGruppe] = ("Ihr Stadtkonto hat hier keinen Zugang",
            "Sie sind bei der Stadt angemeldet, aber Ihr Konto gehört zu keiner Gruppe, die für das Intranet freigegeben ist. Bitte wenden Sie sich an die Administration des Intranets; dort kann man Ihre Gruppe zuordnen."),
        [Anmeldehindernis.Abgebrochen] = ("Die Anmeldung wurde abgebrochen", "Sie sind nicht angemeldet. Wenn das ein Versehen war, beginnen Sie einfach noch einmal."),
        [Anmeldehindernis.Uhrzeit] = ("Die Uhren stimmen nicht überein",
            "Die Uhr dieses Servers und die des Anmeldedienstes der Stadt weichen voneinander ab, deshalb wurde die Anmeldung nicht angenommen. Bitte sagen Sie der Administration Bescheid."),
        [Anmeldehindernis.Zustand] = ("Die Anmeldung ließ sich nicht zuordnen",
            "Das geschieht, wenn die Anmeldeseite lange offen war, in einem anderen Fenster begonnen wurde oder Cookies gesperrt sind. Bitte beginnen Sie noch einmal von hier."),
        [Anmeldehindernis.AnderePerson] = ("Das war ein anderes Konto", "Bestätigen müssen Sie sich mit demselben Konto, mit dem Sie angemeldet sind."),
        [Anmeldehindernis.NichtBestaetigt] = ("Ihre erneute Anmeldung wurde nicht bestätigt",
            "Der Anmeldedienst der Stadt hat Sie nicht nach Ihrem Kennwort oder zweiten Faktor gefragt. Bitte versuchen Sie es noch einmal; bleibt es dabei, sagen Sie der Administration Bescheid."),
        [Anmeldehindernis.Abgelehnt] = ("Die Anmeldung wurde nicht angenommen",
            "Die Antwort des Anmeldedienstes der Stadt war nicht gültig. Bitte versuchen Sie es noch einmal; bleibt es dabei, sagen Sie der Administration Bescheid."),
        [Anmeldehindernis.AbgemeldetNurHier] = ("Sie sind hier abgemeldet",
            "Der Anmeldedienst der Stadt war nicht erreichbar; dort sind Sie vielleicht noch angemeldet. Schließen Sie an fremden Geräten den Browser.")
    };

    public static (string Titel, string Text) Text(this Anmeldehindernis hindernis) => Texte[hindernis];

    public static string Adresse(this Anmeldehindernis hindernis) => $"/anmelden?hindernis={hindernis}";

    public static void Merken(HttpContext context, Anmeldehindernis hindernis) => context.Items[typeof(Anmeldehindernis)] = hindernis;

    public static Anmeldehindernis? Gemerktes(HttpContext context) => context.Items[typeof(Anmeldehindernis)] as Anmeldehindernis?;
}
