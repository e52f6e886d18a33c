using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Seite, die nur mit einer Einsicht zu öffnen ist: Fehlt sie, geht es zum Zweck und danach hierher zurück.</summary>
internal abstract class EinsichtPage : PageModel
{
    protected async Task<IActionResult> MitEinsichtAsync(Func<Task<IActionResult>> zeigen)
    {
        try
        {
            return await zeigen();
        }
        catch (EinsichtNoetig noetig)
        {
            var abfrage = new QueryBuilder { { "zu", Request.Path + Request.QueryString } };
            if (!string.IsNullOrEmpty(noetig.Vorgang)) abfrage.Add("vorgang", noetig.Vorgang);
            return Redirect("/verwaltung/revision/einsicht-nehmen" + abfrage);
        }
    }
}
