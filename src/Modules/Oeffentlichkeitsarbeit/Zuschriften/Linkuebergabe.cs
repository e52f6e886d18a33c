using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

internal static class Linkuebergabe
{
    /// <summary>Zum Beitrag, der die Adresse einmal zeigt.</summary>
    public static RedirectResult MitLink(this PageModel seite, IConfiguration einstellungen, NeuerLink link)
    {
        seite.TempData[Linkadresse.Merkzettel] = Serveradresse.Aus(einstellungen, seite.Request) + Linkadresse.Pfad(link.Geheimnis);
        seite.TempData["Meldung"] = link.Gesandt ? "Der persönliche Link ist angelegt und geht als E-Mail hinaus." : "Der persönliche Link ist angelegt. Geben Sie ihn jetzt weiter.";
        return new RedirectResult($"/oeffentlichkeitsarbeit/beitraege/{link.BeitragId}");
    }
}
