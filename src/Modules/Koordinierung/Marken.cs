using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Bedarfe;

namespace Stadtteilmanagement.Koordinierung;

/// <summary>Farbe der Marke je Stand; der Text steht immer dabei.</summary>
internal static class Marken
{
    public static string Fuer(AnliegenStatus status) => status switch
    {
        AnliegenStatus.Neu or AnliegenStatus.InKlaerung => "warning",
        AnliegenStatus.InArbeit or AnliegenStatus.Weitergeleitet or AnliegenStatus.KlarschiffGemeldet => "info",
        AnliegenStatus.Beantwortet or AnliegenStatus.Abgeschlossen => "success",
        _ => "neutral"
    };

    public static string Fuer(BedarfStatus status) => status switch
    {
        BedarfStatus.Erfasst => "warning",
        BedarfStatus.Gedeckt => "success",
        BedarfStatus.NichtGedeckt => "neutral",
        _ => "info"
    };

    public static string Fuer(AnfrageStatus status) => status switch
    {
        AnfrageStatus.Entwurf => "warning",
        AnfrageStatus.Versandt => "info",
        AnfrageStatus.Zurueckgezogen => "neutral",
        _ => "success"
    };

    public static string Fuer(ZustaendigkeitStatus status) => status switch
    {
        ZustaendigkeitStatus.ZuBestaetigen or ZustaendigkeitStatus.Vorgesehen => "warning",
        ZustaendigkeitStatus.Bestaetigt => "info",
        ZustaendigkeitStatus.Beantwortet => "success",
        _ => "neutral"
    };
}
