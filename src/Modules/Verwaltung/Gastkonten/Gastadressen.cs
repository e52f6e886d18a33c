namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Wohin die Links für Gäste führen.</summary>
internal static class Gastadressen
{
    public static string Einladung(string code) => "/verwaltung/gastzugang/einladung?code=" + code;

    public static string Zuruecksetzen(string code) => "/verwaltung/gastzugang/zuruecksetzen?code=" + code;
}
