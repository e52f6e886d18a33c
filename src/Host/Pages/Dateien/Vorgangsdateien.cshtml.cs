using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.Host.Dateien;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Host.Pages.Dateien;

/// <summary>
/// Alle Dateien eines Vorgangs; nimmt auch neue entgegen. Das Skript sendet jede einzeln und bekommt JSON, ohne Skript kommen alle in einem Formular.
/// Die Handler haben keine Parameter: Sonst läse ASP.NET das ganze Formular, ehe die Seite es Stück für Stück tut.
/// </summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Revision, Rolle.Lenkungsgruppe)]
[IgnoreAntiforgeryToken]
[Bezeichnung("Dateien eines Vorgangs")]
internal sealed class VorgangsdateienPage(IMediator mediator, Dateieinstellungen einstellungen) : PageModel
{
    public Dateiliste Liste { get; private set; } = default!;

    public IReadOnlyList<Dateiergebnis> Abgelehnt { get; private set; } = [];

    private string Art => (string)RouteData.Values["art"]!;

    private Guid VorgangId => Guid.Parse((string)RouteData.Values["id"]!);

    [Sendet(typeof(Vorgangsdateien))]
    public async Task OnGetAsync() => Liste = await mediator.Send(new Vorgangsdateien(Art, VorgangId), HttpContext.RequestAborted);

    [Sendet(typeof(DateiHochladen))]
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Dateisendung.BeginnenAsync(HttpContext, einstellungen.HoechstensMegabyte) is not { } sendung) return BadRequest();
        await OnGetAsync();
        var ergebnisse = new List<Dateiergebnis>();
        await foreach (var (name, inhalt) in sendung.DateienAsync(HttpContext.RequestAborted)) ergebnisse.Add(await HochladenAsync(sendung, name, inhalt, ergebnisse.Count));
        // Auch wer nichts gewählt hat, erfährt zuerst, ob er darf.
        if (ergebnisse.Count == 0) ergebnisse.Add(await HochladenAsync(sendung, "", Stream.Null, 0) with { Meldung = Liste.Vorgang.Sperre ?? "Bitte wählen Sie mindestens eine Datei." });
        return await AntwortAsync(ergebnisse);
    }

    private async Task<Dateiergebnis> HochladenAsync(Dateisendung sendung, string name, Stream inhalt, int bisher)
    {
        try
        {
            if (bisher >= Dateieinstellungen.HoechstensJeSendung) throw new Regelverstoss($"Auf einmal gehen höchstens {Dateieinstellungen.HoechstensJeSendung} Dateien. Bitte laden Sie die übrigen danach hoch.");
            if (!Guid.TryParse(sendung["Sendung"], out var kennung)) kennung = Guid.CreateVersion7();
            var datei = await mediator.Send(new DateiHochladen(Art, VorgangId, kennung, name, inhalt, sendung["OriginalBehalten"] == "true"), HttpContext.RequestAborted);
            return new Dateiergebnis(datei.Dateiname, true, datei.Befund == Virenbefund.Wartet ? "Hochgeladen. Die Datei wird noch auf Viren geprüft." : "Hochgeladen.");
        }
        catch (Regelverstoss verstoss)
        {
            // Eine abgelehnte Datei hält die übrigen nicht auf.
            return new Dateiergebnis(name, false, verstoss.Message);
        }
    }

    private async Task<IActionResult> AntwortAsync(IReadOnlyList<Dateiergebnis> ergebnisse)
    {
        Abgelehnt = [.. ergebnisse.Where(e => !e.Ok)];
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal))
            return new JsonResult(ergebnisse) { StatusCode = Abgelehnt.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
        if (Abgelehnt.Count > 0)
        {
            if (HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } fehlerseiten) fehlerseiten.Enabled = false;
            await OnGetAsync();
            var seite = Page();
            seite.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return seite;
        }
        TempData["Meldung"] = ergebnisse.Count == 1 ? $"„{ergebnisse[0].Name}“ ist hochgeladen." : $"{ergebnisse.Count} Dateien sind hochgeladen.";
        return Redirect(Liste.Vorgang.Adresse);
    }
}

/// <summary>Wie es einer Datei beim Hochladen erging; so liest es auch das Skript.</summary>
internal sealed record Dateiergebnis(string Name, bool Ok, string Meldung);
