using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Meldungen;

/// <summary>
/// Wozu die Koordinierung benachrichtigt, wen und mit welchen Sätzen. Fragen, Antworten und Begründungen stehen nicht darin:
/// Sie können Menschen nennen, und E-Mails verlassen das Intranet.
/// </summary>
internal static class Koordinierungsmeldungen
{
    private const string Erhalten = "anfrage-erhalten";
    private const string Erinnerung = "anfrage-erinnerung";
    private const string Aenderung = "anfrage-geaendert";
    private const string EigeneFrist = "anfrage-frist";
    private const string Antwort = "anfrage-antwort";
    private const string Ablehnung = "anfrage-abgelehnt";
    private const string Zwischenstand = "anfrage-zwischenstand";
    private const string Ueberschreitung = "anfrage-ueberschritten";
    private const string Wiedervorlage = "anliegen-wiedervorlage";
    private const string Gruppe = "Anfragen und Anliegen";

    private const string WegenDesAmtes = "Ihr Amt ist an dieser Anfrage beteiligt.";
    private const string WegenDerAnfrage = "Das Stadtteilmanagement hat diese Anfrage gestellt.";

    public static readonly IReadOnlyList<Anlass> Anlaesse =
    [
        new(Erhalten, "Mein Amt bekommt eine Anfrage oder eine Rückfrage", Gruppe, Nachrichtenweg.Sofort, Rolle.Fachamt),
        new(Erinnerung, "Das Stadtteilmanagement erinnert mein Amt", Gruppe, Nachrichtenweg.Sofort, Rolle.Fachamt),
        new(EigeneFrist, "Eine Frist meines Amtes endet am nächsten Werktag oder ist überschritten", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Fachamt),
        new(Aenderung, "Eine Anfrage an mein Amt ist zurückgezogen, oder ihre Frist ist verlängert", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Fachamt),
        new(Antwort, "Ein Amt hat geantwortet", Gruppe, Nachrichtenweg.Sofort, Rolle.Stadtteilmanagement),
        new(Ablehnung, "Ein Amt hält sich für nicht zuständig oder gibt weiter", Gruppe, Nachrichtenweg.Sofort, Rolle.Stadtteilmanagement),
        new(Zwischenstand, "Ein Amt bestätigt die Zuständigkeit oder gibt einen Zwischenbescheid", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Stadtteilmanagement),
        new(Ueberschreitung, "Ein Amt hat seine Frist überschritten", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Stadtteilmanagement),
        new(Wiedervorlage, "Ein Anliegen liegt heute wieder vor", Gruppe, Nachrichtenweg.Sammelmail, Rolle.Stadtteilmanagement)
    ];

    public static Benachrichtigung Versandt(Anfrage anfrage, Guid durch) =>
        AnAemter(Erhalten, anfrage, anfrage.Zustaendigkeiten.Where(z => z.Laeuft), durch, "Neue Anfrage", "Bitte bestätigen Sie die Zuständigkeit und antworten Sie bis zur Frist.");

    public static Benachrichtigung Zugewiesen(Anfrage anfrage, Guid amtId, Guid durch) => AnAemter(Erhalten, anfrage, anfrage.Zustaendigkeiten.Where(z => z.AmtId == amtId && z.Laeuft), durch,
        "Neue Anfrage", anfrage.FederfuehrendesAmtId == amtId ? "Ihr Amt ist jetzt federführend. Bitte bestätigen Sie die Zuständigkeit und antworten Sie bis zur Frist."
            : "Ihr Amt ist jetzt beteiligt. Bitte bestätigen Sie die Zuständigkeit und antworten Sie bis zur Frist.");

    public static Benachrichtigung Rueckfrage(Anfrage anfrage, Guid zustaendigkeitId, Guid durch) =>
        AnAemter(Erhalten, anfrage, Nur(anfrage, zustaendigkeitId), durch, "Rückfrage", "Das Stadtteilmanagement fragt zu Ihrer Antwort nach.");

    public static Benachrichtigung Erinnert(Anfrage anfrage, Guid zustaendigkeitId, Schreibenart stufe, Guid durch) =>
        AnAemter(Erinnerung, anfrage, Nur(anfrage, zustaendigkeitId), durch, stufe.Bezeichnung(), "Ihre Stellungnahme steht noch aus. Können Sie noch nicht antworten, nennen Sie mit einem Zwischenbescheid einen neuen Termin.");

    public static Benachrichtigung FristVerlaengert(Anfrage anfrage, Guid zustaendigkeitId, Guid durch) =>
        AnAemter(Aenderung, anfrage, Nur(anfrage, zustaendigkeitId), durch, "Frist verlängert", "Das Stadtteilmanagement hat Ihre Frist verlängert.");

    /// <param name="aemter">Wer bis dahin am Zug war oder schon geantwortet hatte.</param>
    public static Benachrichtigung Zurueckgezogen(Anfrage anfrage, IEnumerable<Guid> aemter, Guid durch) =>
        new(Aenderung, Empfaengerkreis.Amt([.. aemter]), durch, Betreff("Anfrage zurückgezogen", anfrage), WegenDesAmtes, Adresse(anfrage.Id))
        {
            Aenderungen = ["Das Stadtteilmanagement hat die Anfrage zurückgezogen. Sie müssen nichts mehr tun."], Stand = anfrage.Status.Bezeichnung()
        };

    public static Benachrichtigung Beantwortet(Anfrage anfrage, Zustaendigkeit zustaendigkeit, Guid durch, DateOnly heute) =>
        AnAbsender(Antwort, anfrage, durch, heute, "Antwort", anfrage.Status == AnfrageStatus.Beantwortet
            ? $"{zustaendigkeit.Amtsname} hat geantwortet. Damit haben sich alle geäußert; werten Sie die Anfrage aus." : $"{zustaendigkeit.Amtsname} hat geantwortet.");

    public static Benachrichtigung Abgelehnt(Anfrage anfrage, Zustaendigkeit zustaendigkeit, Guid durch, DateOnly heute) =>
        AnAbsender(Ablehnung, anfrage, durch, heute, "Nicht zuständig", $"{zustaendigkeit.Amtsname} hält sich für nicht zuständig." + (anfrage.ZuweisungNoetig ? " Bestimmen Sie ein neues federführendes Amt." : ""));

    public static Benachrichtigung Weitergegeben(Anfrage anfrage, Zustaendigkeit bisher, Empfaenger neu, Guid durch, DateOnly heute) =>
        AnAbsender(Ablehnung, anfrage, durch, heute, "Weitergegeben", $"{bisher.Amtsname} hat an {neu.Name} weitergegeben.");

    public static Benachrichtigung Bestaetigt(Anfrage anfrage, Zustaendigkeit zustaendigkeit, Guid durch, DateOnly heute) =>
        AnAbsender(Zwischenstand, anfrage, durch, heute, "Zuständigkeit bestätigt", $"{zustaendigkeit.Amtsname} hat die Zuständigkeit bestätigt.");

    public static Benachrichtigung Zwischenbescheid(Anfrage anfrage, Zustaendigkeit zustaendigkeit, Guid durch, DateOnly heute) =>
        AnAbsender(Zwischenstand, anfrage, durch, heute, "Zwischenbescheid", $"{zustaendigkeit.Amtsname} antwortet später, bis zum {zustaendigkeit.Frist.AlsDatum()}.");

    public static Benachrichtigung FristEndet(Anfragestand anfrage, Zustaendigkeit zustaendigkeit, DateOnly heute) =>
        Frist(EigeneFrist, Empfaengerkreis.Amt(zustaendigkeit.AmtId), anfrage, zustaendigkeit, $"Frist endet {Wortdatum.Faellig(zustaendigkeit.Frist, heute)}", WegenDesAmtes, zustaendigkeit.Status.Bezeichnung(),
            "Ihre Stellungnahme steht noch aus.");

    /// <summary>An das Amt und an das Stadtteilmanagement.</summary>
    public static IEnumerable<Benachrichtigung> FristUeberschritten(Anfragestand anfrage, Guid verfasser, Zustaendigkeit zustaendigkeit, DateOnly heute)
    {
        yield return Frist(EigeneFrist, Empfaengerkreis.Amt(zustaendigkeit.AmtId), anfrage, zustaendigkeit, "Frist überschritten", WegenDesAmtes, zustaendigkeit.Status.Bezeichnung(),
            "Ihre Stellungnahme steht noch aus. Antworten Sie bitte, oder nennen Sie mit einem Zwischenbescheid einen neuen Termin.");
        yield return Frist(Ueberschreitung, Absender(verfasser), anfrage, zustaendigkeit, "Frist überschritten", WegenDerAnfrage, Gesamtstand.FuerAbsender(anfrage, heute),
            $"{zustaendigkeit.Amtsname} hat nicht bis zur Frist geantwortet. Sie können erinnern.");
    }

    /// <summary>Ohne Betreff des Anliegens: Er kann Menschen nennen.</summary>
    public static Benachrichtigung LiegtWiederVor(Guid anliegenId, string nummer, Guid bearbeiter) =>
        new(Wiedervorlage, Absender(bearbeiter), AngemeldetePerson.System.Id, $"Wiedervorlage: Anliegen {nummer}", "Das Stadtteilmanagement bearbeitet dieses Anliegen.", $"/koordinierung/anliegen/{anliegenId}")
        {
            Aenderungen = ["Das Anliegen liegt heute wieder vor."]
        };

    private static Benachrichtigung AnAemter(string anlass, Anfrage anfrage, IEnumerable<Zustaendigkeit> zustaendigkeiten, Guid durch, string was, string satz)
    {
        var aemter = zustaendigkeiten.ToList();
        return new Benachrichtigung(anlass, Empfaengerkreis.Amt([.. aemter.Select(z => z.AmtId)]), durch, Betreff(was, anfrage), WegenDesAmtes, Adresse(anfrage.Id))
        {
            Aenderungen = [satz], Stand = aemter.FirstOrDefault()?.Status.Bezeichnung(), Frist = aemter.Min(z => (DateOnly?)z.Frist)
        };
    }

    private static Benachrichtigung AnAbsender(string anlass, Anfrage anfrage, Guid durch, DateOnly heute, string was, string satz) =>
        new(anlass, Absender(anfrage.VerfasserId), durch, Betreff(was, anfrage), WegenDerAnfrage, Adresse(anfrage.Id))
        {
            Aenderungen = [satz], Stand = Gesamtstand.FuerAbsender(Anfragestand.Aus(anfrage), heute), Frist = anfrage.NaechsteFrist
        };

    private static Benachrichtigung Frist(string anlass, Empfaengerkreis an, Anfragestand anfrage, Zustaendigkeit zustaendigkeit, string was, string grund, string stand, string satz) =>
        new(anlass, an, AngemeldetePerson.System.Id, $"{was}: {anfrage.Nummer} {anfrage.Betreff}", grund, Adresse(anfrage.Id)) { Aenderungen = [satz], Stand = stand, Frist = zustaendigkeit.Frist };

    // Ist die verfassende Person nicht mehr da, erfahren es alle im Stadtteilmanagement.
    private static Empfaengerkreis Absender(Guid person) => Empfaengerkreis.Person(person) with { Ersatz = [Rolle.Stadtteilmanagement] };

    private static IEnumerable<Zustaendigkeit> Nur(Anfrage anfrage, Guid zustaendigkeitId) => anfrage.Zustaendigkeiten.Where(z => z.Id == zustaendigkeitId);

    private static string Betreff(string was, Anfrage anfrage) => $"{was}: {anfrage.Nummer} {anfrage.Betreff}";

    private static string Adresse(Guid anfrageId) => $"/koordinierung/anfragen/{anfrageId}";
}
