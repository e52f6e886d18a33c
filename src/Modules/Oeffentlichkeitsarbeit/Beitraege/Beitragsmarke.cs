using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Farbe der Marke je Stand; der Text steht immer dabei.</summary>
internal static class Beitragsmarke
{
    public static string Fuer(BeitragStatus status) => status switch
    {
        BeitragStatus.Angekuendigt or BeitragStatus.InUeberarbeitung => "warning",
        BeitragStatus.Freigegeben or BeitragStatus.Gesetzt or BeitragStatus.Veroeffentlicht => "success",
        BeitragStatus.Abgelehnt or BeitragStatus.Verschoben => "neutral",
        _ => "info"
    };

    public static string Fuer(AusgabeStatus status) => status switch
    {
        AusgabeStatus.Geplant => "warning",
        AusgabeStatus.Druckfrei or AusgabeStatus.Gedruckt => "success",
        AusgabeStatus.Verteilt => "neutral",
        _ => "info"
    };
}
