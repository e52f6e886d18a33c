using System.Net;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Eine Antwort des Hosts.</summary>
internal sealed record Seite(string Adresse, HttpStatusCode Status, string Html, HttpResponseMessage Antwort)
{
    public string Text => Tests.Html.Text(Html);

    public string? Ziel => Antwort.Headers.Location?.OriginalString;

    public string Kopf(string name) =>
        Antwort.Headers.TryGetValues(name, out var werte) || Antwort.Content.Headers.TryGetValues(name, out werte) ? string.Join(", ", werte) : "";

    public string Hauptteil => Tests.Html.Zwischen(Html, "<main", "</main>") ?? Html;

    /// <summary>Das erste Formular im Hauptteil, das Daten sendet, auf Wunsch das mit dieser Adresse oder diesem Feld.</summary>
    public Formular Formular(string? adresse = null, string? mitFeld = null)
    {
        var form = Tests.Html.Elemente(Hauptteil).First(e => e.Name == "form" && e["method"] == "post" && (adresse is null || e["action"] == adresse)
            && (mitFeld is null || e.Inhalt.Contains($"name=\"{mitFeld}\"", StringComparison.Ordinal)));
        return new Formular(form["action"] ?? Adresse, form.Inhalt);
    }

    /// <summary>Schutzwert, den jede Seite mit Abmeldeknopf enthält.</summary>
    public string Schutzwert => Tests.Html.Elemente(Html).First(e => e["name"] == "__RequestVerificationToken")["value"]!;

    public IEnumerable<Element> Elemente => Tests.Html.Elemente(Html);
}
