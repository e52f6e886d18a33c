using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

namespace Stadtteilmanagement.Lenkungsgruppe;

/// <summary>Farbe der Marke je Stand; der Text steht immer dabei.</summary>
internal static class Marken
{
    public static string Fuer(VorschlagStatus status) => status switch
    {
        VorschlagStatus.Eingereicht or VorschlagStatus.Zurueckgestellt => "warning",
        VorschlagStatus.InPruefung or VorschlagStatus.Terminiert => "info",
        VorschlagStatus.Beschlossen or VorschlagStatus.MitAuflagen => "success",
        VorschlagStatus.Abgelehnt => "danger",
        _ => "neutral"
    };

    public static string Fuer(SitzungStatus status) => status switch
    {
        SitzungStatus.Geplant or SitzungStatus.Protokollentwurf => "warning",
        SitzungStatus.Eingeladen or SitzungStatus.Eroeffnet => "info",
        SitzungStatus.Geschlossen or SitzungStatus.Freigegeben => "success",
        _ => "neutral"
    };

    public static string Fuer(Beschlussergebnis ergebnis) => ergebnis == Beschlussergebnis.Abgelehnt ? "danger" : "success";
}
