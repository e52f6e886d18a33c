using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;

namespace Stadtteilmanagement.Projekttraeger;

/// <summary>Farbe der Marke je Stand; der Text steht immer dabei.</summary>
internal static class Marken
{
    public static string Fuer(ProjektStatus status) => status switch
    {
        ProjektStatus.Idee => "warning",
        ProjektStatus.InPlanung or ProjektStatus.Laufend => "info",
        ProjektStatus.Abgeschlossen or ProjektStatus.Ausgewertet => "success",
        _ => "neutral"
    };

    public static string Fuer(FoerdertopfStatus status) => status switch
    {
        FoerdertopfStatus.Geplant => "warning",
        FoerdertopfStatus.Offen => "success",
        FoerdertopfStatus.Geschlossen => "info",
        _ => "neutral"
    };

    public static string Fuer(FoerderantragStatus status) => status switch
    {
        FoerderantragStatus.Entwurf or FoerderantragStatus.Unvollstaendig or FoerderantragStatus.NachweisOffen => "warning",
        FoerderantragStatus.Rueckforderung => "danger",
        FoerderantragStatus.Bewilligt or FoerderantragStatus.Ausgezahlt or FoerderantragStatus.Befuerwortet or FoerderantragStatus.Abgerechnet => "success",
        FoerderantragStatus.Abgelehnt or FoerderantragStatus.NichtFoerderfaehig or FoerderantragStatus.Zurueckgezogen => "neutral",
        _ => "info"
    };
}
