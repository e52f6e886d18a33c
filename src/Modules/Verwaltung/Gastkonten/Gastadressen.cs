using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Wohin die Links für Gäste führen.</summary>
internal static class Gastadressen
{
    public static string Einladung(string code) => "/verwaltung/gastzugang/einladung?code=" + code;

    public static string Zuruecksetzen(string code) => "/verwaltung/gastzugang/zuruecksetzen?code=" + code;

    /// <summary>Die ganze Adresse, wie sie in eine E-Mail gehört; die eingestellte Adresse des Servers geht der vor, unter der er gerade angesprochen wird.</summary>
    public static string Ganz(IConfiguration einstellungen, HttpRequest anfrage, string pfad) =>
        (einstellungen["Adresse"]?.TrimEnd('/') is { Length: > 0 } adresse ? adresse : $"{anfrage.Scheme}://{anfrage.Host}{anfrage.PathBase}") + pfad;
}
