namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Wie der Stand auf dem Bildschirm aussieht.</summary>
internal static class Organisationsanzeige
{
    /// <summary>Farbe der Marke; der Text steht immer dabei.</summary>
    public static string Marke(OrganisationStatus status) => status switch
    {
        OrganisationStatus.Aktiv => "success",
        OrganisationStatus.Ruhend => "warning",
        _ => "neutral"
    };
}
