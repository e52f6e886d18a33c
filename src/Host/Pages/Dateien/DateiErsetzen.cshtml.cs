using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Dateien;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages.Dateien;

/// <summary>Legt eine neue Fassung an. Die Handler haben keine Parameter, siehe <see cref="VorgangsdateienPage"/>.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion)]
[IgnoreAntiforgeryToken]
[Bezeichnung("Datei ersetzt")]
internal sealed class DateiErsetzenPage(IMediator mediator, Dateieinstellungen einstellungen) : PageModel
{
    public Dateiakte Akte { get; private set; } = default!;

    public string? Fehler { get; private set; }

    public string Adresse => $"/dateien/{Id}";

    private Guid Id => Guid.Parse((string)RouteData.Values["id"]!);

    [Sendet(typeof(Dateiansicht))]
    public async Task OnGetAsync() => Akte = await mediator.Send(new Dateiansicht(Id), HttpContext.RequestAborted);

    [Sendet(typeof(DateiErsetzen))]
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Dateisendung.BeginnenAsync(HttpContext, einstellungen.HoechstensMegabyte) is not { } sendung) return BadRequest();
        await OnGetAsync();
        try
        {
            await ErsetzenAsync(sendung);
        }
        catch (Regelverstoss verstoss)
        {
            return await NochmalAsync(verstoss.Message, StatusCodes.Status422UnprocessableEntity);
        }
        catch (Versionskonflikt)
        {
            return await NochmalAsync("Die Datei wurde inzwischen geändert. Sehen Sie sich den neuen Stand an und wählen Sie Ihre Datei dann noch einmal.", StatusCodes.Status409Conflict);
        }
        TempData["Meldung"] = "Die neue Fassung ist gespeichert.";
        return Redirect(Adresse);
    }

    private async Task ErsetzenAsync(Dateisendung sendung)
    {
        var version = int.TryParse(sendung["Version"], CultureInfo.InvariantCulture, out var gesehen) && gesehen > 0 ? gesehen : Akte.Version;
        await foreach (var (name, inhalt) in sendung.DateienAsync(HttpContext.RequestAborted))
        {
            await mediator.Send(new DateiErsetzen(Id, version, name, inhalt, sendung["OriginalBehalten"] == "true"), HttpContext.RequestAborted);
            return;
        }
        throw new Regelverstoss("Bitte wählen Sie die Datei, die an die Stelle der bisherigen tritt.");
    }

    private async Task<PageResult> NochmalAsync(string fehler, int status)
    {
        if (HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } fehlerseiten) fehlerseiten.Enabled = false;
        Fehler = fehler;
        await OnGetAsync();
        var seite = Page();
        seite.StatusCode = status;
        return seite;
    }
}
