using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Stammdaten;

/// <summary>Wo die Koordinierung Textbausteine anbietet, womit ein Büro beginnt und welche Werte eingesetzt werden.</summary>
internal static class Textverwendungen
{
    private static readonly Platzhalter[] ZurAnfrage =
    [
        new("Nummer", "Nummer der Anfrage"), new("Betreff", "Betreff der Anfrage"), new("Amt", "das Amt, um dessen Antwort es geht"), new("Frist", "seine Frist"),
        new("Stadtteil", "Name des Stadtteils"), new("Anliegen", "Nummer des Anliegens, falls es eines gibt")
    ];

    public static readonly Textverwendung Frage = new("anfrage-frage", "Frage an ein Amt",
        [
            new("Schilderung", "Schilderung des Anliegens ohne die Person"), new("Ort", "Ort oder Adresse"), new("Betreff", "Betreff des Anliegens"),
            new("Stadtteil", "Name des Stadtteils"), new("Anliegen", "Nummer des Anliegens")
        ], Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("Einschätzung erbitten", """
                {Schilderung}

                Ort: {Ort}

                Wir bitten um Ihre Einschätzung und um Auskunft, was bis wann möglich ist.
                """, Vorbelegt: true),
            new("Ortstermin vorschlagen", """
                {Schilderung}

                Ort: {Ort}

                Wir schlagen einen gemeinsamen Termin vor Ort vor. Bitte nennen Sie uns zwei Tage, die Ihnen passen, und wer von Ihrer Seite teilnimmt.
                """),
            new("Stand einer Maßnahme erfragen", """
                Einwohnerinnen und Einwohner aus {Stadtteil} fragen nach dem Stand: {Betreff}.

                - Was ist schon geschehen?
                - Was ist noch geplant, und bis wann?
                - An wen können sich Einwohnerinnen und Einwohner wenden?
                """),
            new("Stellungnahme für den Ortsbeirat", """
                Der Ortsbeirat bittet um eine Stellungnahme: {Betreff}.

                Bitte gehen Sie auf Zuständigkeit, Kosten und einen möglichen Zeitplan ein. Ihre Antwort wird dem Ortsbeirat im Wortlaut vorgelegt.
                """)
        ]
    };

    public static readonly Textverwendung Antwort = new("anfrage-antwort", "Antwort auf eine Anfrage", ZurAnfrage, Rolle.Fachamt, Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("Wird erledigt", "Vielen Dank für den Hinweis. Wir haben die Stelle geprüft und beheben den Schaden voraussichtlich bis [Datum]."),
            new("Geprüft, keine Maßnahme", """
                Wir haben die Stelle geprüft. Eine Maßnahme ist zurzeit nicht vorgesehen, weil [Grund].

                Sollte sich die Lage ändern, geben Sie uns bitte einen Hinweis; wir prüfen dann erneut.
                """),
            new("Ist eingeplant", "Die Maßnahme ist in der Planung für [Jahr] enthalten. Den genauen Zeitraum nennen wir, sobald die Mittel freigegeben sind."),
            new("Nur teilweise zuständig", "Für [Teil] sind wir zuständig und antworten wie folgt: [Antwort]\n\nFür alles Übrige bitten wir Sie, sich an [Stelle] zu wenden.")
        ]
    };

    public static readonly Textverwendung Zwischenbescheid = new("zwischenbescheid", "Zwischenbescheid", ZurAnfrage, Rolle.Fachamt, Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("Prüfung dauert länger", "Zur Anfrage {Nummer} „{Betreff}“ läuft die Prüfung noch. Bis zum {Frist} können wir nicht abschließend antworten, weil [Grund]. Wir melden uns zum neuen Termin."),
            new("Zuarbeit fehlt", "Uns fehlt noch eine Zuarbeit von [Stelle]. Sobald sie vorliegt, beantworten wir die Anfrage {Nummer}.")
        ]
    };

    public static readonly Textverwendung Rueckfrage = new("rueckfrage", "Rückfrage an ein Amt", ZurAnfrage, Rolle.Stadtteilmanagement)
    {
        Grundbausteine = [new("Termin nachfragen", "Vielen Dank für Ihre Antwort. Bitte nennen Sie uns noch, bis wann damit zu rechnen ist, damit wir es weitergeben können.")]
    };

    public static readonly Textverwendung ErsteErinnerung = new("erste-erinnerung", "1. Erinnerung an ein Amt", ZurAnfrage, Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("1. Erinnerung", "Zu unserer Anfrage {Nummer} „{Betreff}“ war Ihre Stellungnahme zum {Frist} erbeten. Bitte antworten Sie oder nennen Sie uns mit einem Zwischenbescheid einen neuen Termin.", Vorbelegt: true)
        ]
    };

    public static readonly Textverwendung ZweiteErinnerung = new("zweite-erinnerung", "2. Erinnerung an ein Amt", ZurAnfrage, Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("2. Erinnerung", "Zu unserer Anfrage {Nummer} „{Betreff}“ liegt trotz Erinnerung noch keine Stellungnahme vor (Frist: {Frist}). Wir bitten um Antwort innerhalb von fünf Werktagen.", Vorbelegt: true)
        ]
    };

    public static readonly Textverwendung Eskalation = new("eskalation", "Eskalation an die Amtsleitung", ZurAnfrage, Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("Eskalation", "Zur Anfrage {Nummer} „{Betreff}“ hat {Amt} trotz zweier Erinnerungen nicht geantwortet (Frist: {Frist}). Wir bitten die Amtsleitung um Klärung.", Vorbelegt: true)
        ]
    };

    public static readonly Textverwendung Rueckmeldung = new("rueckmeldung", "Rückmeldung an Einwohnerinnen und Einwohner",
        [
            new("Anrede", "„Guten Tag“ mit dem Namen, falls genannt"), new("Nummer", "Nummer des Anliegens"), new("Betreff", "Betreff des Anliegens"), new("Eingang", "Tag des Eingangs"),
            new("Stadtteil", "Name des Stadtteils"), new("Ergebnis", "Antworten der Ämter oder die Klarschiff-Nummer")
        ], Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("Rückmeldung mit Ergebnis", """
                {Anrede}

                am {Eingang} haben Sie uns ein Anliegen genannt: „{Betreff}“ ({Nummer}). Vielen Dank dafür.

                {Ergebnis}

                Wenn Sie Fragen haben, melden Sie sich gern.

                Freundliche Grüße
                {Absender}
                Stadtteilmanagement
                """, Vorbelegt: true),
            new("Dauert noch", """
                {Anrede}

                Ihr Anliegen „{Betreff}“ ({Nummer}) liegt noch bei der zuständigen Stelle. Sobald eine Antwort da ist, melden wir uns bei Ihnen.

                Freundliche Grüße
                {Absender}
                Stadtteilmanagement
                """),
            new("Einladung in die Sprechzeit", "Kommen Sie gern in unsere Sprechzeit im Stadtteilbüro {Stadtteil}; dann besprechen wir alles Weitere in Ruhe.")
        ]
    };

    public static readonly Textverwendung Vermerk = new("vermerk", "Vermerk zu einem Anliegen",
        [new("Nummer", "Nummer des Anliegens"), new("Betreff", "Betreff des Anliegens"), new("Stadtteil", "Name des Stadtteils")], Rolle.Stadtteilmanagement)
    {
        Grundbausteine =
        [
            new("Gesprächsnotiz", """
                **Anlass:** {Betreff}

                **Besprochen:** …

                **Vereinbart:** …
                """)
        ]
    };

    public static readonly IReadOnlyList<Textverwendung> Alle =
        [Frage, Antwort, Zwischenbescheid, Rueckfrage, ErsteErinnerung, ZweiteErinnerung, Eskalation, Rueckmeldung, Vermerk];

    public static Textverwendung Erinnerung(Schreibenart stufe) => stufe switch
    {
        Schreibenart.ErsteErinnerung => ErsteErinnerung,
        Schreibenart.ZweiteErinnerung => ZweiteErinnerung,
        _ => Eskalation
    };

    public static Dictionary<string, string?> Werte(AnfrageAkte akte, ZustaendigkeitAkte? zustaendigkeit, Verwaltung.Contracts.Stammdaten stammdaten) => new()
    {
        ["Nummer"] = akte.Nummer,
        ["Betreff"] = akte.Betreff,
        ["Amt"] = zustaendigkeit?.Amt,
        ["Frist"] = (zustaendigkeit?.Frist ?? akte.Frist).AlsDatum(),
        ["Stadtteil"] = stammdaten.Stadtteilname(akte.Stadtteil),
        ["Anliegen"] = akte.AnliegenNummer
    };

    public static Dictionary<string, string?> Werte(AnliegenAkte akte, Verwaltung.Contracts.Stammdaten stammdaten) => new()
    {
        ["Anrede"] = string.IsNullOrWhiteSpace(akte.EinbringerName) ? "Guten Tag," : $"Guten Tag {akte.EinbringerName},",
        ["Nummer"] = akte.Nummer,
        ["Betreff"] = akte.Betreff,
        ["Eingang"] = akte.EingangAm.AlsDatum(),
        ["Stadtteil"] = stammdaten.Stadtteilname(akte.Stadtteil)
    };
}
