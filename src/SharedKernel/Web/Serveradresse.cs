using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Die ganze Adresse des Servers, wie sie in E-Mails und Kalender gehört.</summary>
public static class Serveradresse
{
    /// <summary>Ohne Schrägstrich am Ende; die eingestellte Adresse geht der vor, unter der der Server gerade angesprochen wird.</summary>
    public static string Aus(IConfiguration einstellungen, HttpRequest anfrage) =>
        einstellungen["Adresse"]?.TrimEnd('/') is { Length: > 0 } adresse ? adresse : $"{anfrage.Scheme}://{anfrage.Host}{anfrage.PathBase}";
}
