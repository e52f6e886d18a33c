using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Vorschlag für den Text einer Erinnerung, je Stufe.</summary>
internal static class Erinnerungstext
{
    public static string Fuer(AnfrageAkte akte, ZustaendigkeitAkte zustaendigkeit) => zustaendigkeit.NaechsteStufe switch
    {
        Schreibenart.ErsteErinnerung =>
            $"Zu unserer Anfrage {akte.Nummer} „{akte.Betreff}“ war Ihre Stellungnahme zum {zustaendigkeit.Frist.AlsDatum()} erbeten. Bitte antworten Sie oder nennen Sie uns mit einem Zwischenbescheid einen neuen Termin.",
        Schreibenart.ZweiteErinnerung =>
            $"Zu unserer Anfrage {akte.Nummer} „{akte.Betreff}“ liegt trotz Erinnerung noch keine Stellungnahme vor (Frist: {zustaendigkeit.Frist.AlsDatum()}). Wir bitten um Antwort innerhalb von fünf Werktagen.",
        _ =>
            $"Zur Anfrage {akte.Nummer} „{akte.Betreff}“ hat {zustaendigkeit.Amt} trotz zweier Erinnerungen nicht geantwortet (Frist: {zustaendigkeit.Frist.AlsDatum()}). Wir bitten die Amtsleitung um Klärung."
    };
}
