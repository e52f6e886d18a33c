using Stadtteilmanagement.SharedKernel;
using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Stadtteilmanagement.Host.Pages;

/// <summary>Sagt in schlichten Sätzen, was nicht ging und was man tun kann. Antwortet auf jede Methode, denn Fehler kommen auch beim Absenden.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Bezeichnung("Fehlerseite")]
internal sealed class FehlerPage : PageModel
{
    private static readonly Dictionary<int, (string Titel, string[] Saetze)> Texte = new()
    {
        [400] = ("Diese Anfrage war unvollständig",
            ["Meist war die Seite lange offen und die Sicherheitskennung ist abgelaufen.",
             "Gehen Sie zurück, laden Sie die Seite neu und senden Sie Ihre Angaben noch einmal."]),
        [403] = ("Dafür fehlt Ihnen die Berechtigung",
            ["Dieser Vorgang gehört zu einem anderen Amt, einem anderen Stadtteil oder einer anderen Rolle.",
             "Brauchen Sie ihn für Ihre Arbeit, wenden Sie sich an die Administration."]),
        [404] = ("Diese Seite gibt es nicht",
            ["Die Adresse ist falsch geschrieben, oder der Vorgang wurde gelöscht.",
             "Suchen Sie oben nach der Nummer oder einem Wort aus dem Betreff."]),
        [409] = ("Jemand anderes war schneller",
            ["Der Vorgang wurde geändert, während Sie ihn bearbeitet haben. Ihre Angaben sind noch nicht gespeichert.",
             "Gehen Sie zurück, sichern Sie Ihren Text, laden Sie den Vorgang neu und tragen Sie ihn noch einmal ein."]),
        [413] = ("Diese Datei ist zu groß",
            ["Verkleinern Sie die Datei oder teilen Sie sie auf, und laden Sie sie noch einmal hoch."]),
        [429] = ("Zu viele Versuche",
            ["Zum Schutz vor Missbrauch ist dieser Weg kurz gesperrt."]),
        [503] = ("Das Intranet ist gerade nicht erreichbar",
            ["Es wird gewartet oder startet neu. Bitte versuchen Sie es in einigen Minuten noch einmal."]),
    };

    private static readonly (string Titel, string[] Saetze) Panne = ("Das hat leider nicht geklappt",
        ["Der Fehler liegt bei uns, nicht bei Ihnen. Er ist festgehalten.",
         "Gehen Sie zurück und versuchen Sie es noch einmal. Bleibt es dabei, nennen Sie der Administration die Kennung unten."]);

    private static readonly (string Titel, string[] Saetze) Abgelehnt = ("Das ging so nicht",
        ["Der Server hat diese Anfrage nicht angenommen.", "Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal."]);

    public int Status { get; private set; }

    public string Titel { get; private set; } = "";

    public IReadOnlyList<string> Saetze { get; private set; } = [];

    public bool IstPanne => Status >= 500;

    public string Kennung => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public override void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        var angefragt = context.RouteData.Values["status"] is string text && int.TryParse(text, out var zahl) ? zahl : 404;
        Status = angefragt is >= 400 and <= 599 ? angefragt : 404;
        (Titel, Saetze) = Texte.GetValueOrDefault(Status, IstPanne ? Panne : Abgelehnt);
        if (Status == StatusCodes.Status429TooManyRequests) Saetze = [.. Saetze, Wartezeit(Response.Headers.RetryAfter)];
        Response.StatusCode = Status;
    }

    private static string Wartezeit(string? sekunden) => int.TryParse(sekunden, out var dauer)
        ? $"In {(dauer == 1 ? "einer Sekunde" : $"{dauer} Sekunden")} geht es weiter. Bitte laden Sie die Seite dann neu."
        : "Bitte versuchen Sie es in einigen Minuten noch einmal.";
}
