using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

internal static class Adressuebergabe
{
    /// <summary>Unter diesem Namen geht die Adresse einmal mit zur Liste.</summary>
    public const string Merkzettel = "Kalenderadresse";

    /// <summary>Zur Liste, die die Adresse einmal zeigt.</summary>
    public static RedirectResult MitAdresse(this PageModel seite, IConfiguration einstellungen, string geheimnis)
    {
        seite.TempData[Merkzettel] = $"{Serveradresse.Aus(einstellungen, seite.Request)}/kalender/{geheimnis}.ics";
        return new RedirectResult("/verwaltung/kalenderabos");
    }
}
