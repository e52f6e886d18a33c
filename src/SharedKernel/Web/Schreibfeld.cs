using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel.Texte;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Ein großes Textfeld mit Werkzeugleiste (nur mit Skript, <c>schreibfeld.js</c>) und Vorschau. Der Knopf „Vorschau“ sendet das Formular, ohne den Befehl
/// auszuführen (<see cref="FormFilter"/>): Ohne Skript kommt die ganze Seite mit der Vorschau zurück, mit Skript wird nur diese ausgetauscht.
/// </summary>
internal static class Schreibfeld
{
    /// <summary>Name des Knopfes; sein Wert ist der Name des Feldes.</summary>
    internal const string Vorschau = "vorschau";

    private static readonly (string Name, string Text, string Hilfe)[] Werkzeuge =
    [
        ("fett", "Fett", "Fett, Strg+B"), ("kursiv", "Kursiv", "Kursiv, Strg+I"), ("ueberschrift", "Überschrift", "Zeile als Überschrift"),
        ("liste", "Liste", "Liste mit Punkten"), ("nummern", "Nummern", "Liste mit Nummern"), ("zitat", "Zitat", "Absatz als Zitat"), ("link", "Link", "Link, Strg+K")
    ];

    internal static IHtmlContent Um(IHtmlContent textfeld, string name, string id, string beschriftung, string? text, HttpRequest anfrage)
    {
        var gewuenscht = anfrage.HasFormContentType && anfrage.Form[Vorschau] == name;
        return Element("div", "schreibfeld").Mit(Leiste(id, beschriftung), textfeld, Vorschauknopf(name, id, beschriftung, anfrage), Vorschaukasten(id, gewuenscht ? text ?? "" : null));
    }

    private static TagBuilder Leiste(string id, string beschriftung)
    {
        var leiste = Element("div", "schreibfeld__leiste nur-mit-skript").Mit("role", "toolbar").Mit("aria-label", $"Formatieren: {beschriftung}").Mit("aria-controls", id);
        foreach (var (stelle, (name, text, hilfe)) in Werkzeuge.Index())
            leiste.Mit(Element("button", "schreibfeld__werkzeug", text).Mit("type", "button").Mit("data-werkzeug", name).Mit("title", hilfe).Mit("tabindex", stelle == 0 ? "0" : "-1"));
        return leiste;
    }

    private static TagBuilder Vorschauknopf(string name, string id, string beschriftung, HttpRequest anfrage) =>
        Element("button", "kern-btn kern-btn--tertiary kern-btn--x-small schreibfeld__knopf")
            .Mit("type", "submit").Mit("name", Vorschau).Mit("value", name).Mit("formnovalidate", "formnovalidate").Mit("formaction", $"#{id}-vorschau")
            .Mit("hx-post", anfrage.PathBase.Add(anfrage.Path) + anfrage.QueryString).Mit("hx-target", $"#{id}-vorschau").Mit("hx-select", $"#{id}-vorschau").Mit("hx-swap", "outerHTML")
            .Mit(Zeichen("visibility"), Element("span", "kern-label", "Vorschau").Mit(Element("span", "nur-vorlesen", $": {beschriftung}")));

    private static TagBuilder Vorschaukasten(string id, string? text)
    {
        var kasten = Element("div", "schreibfeld__vorschau").Mit("id", $"{id}-vorschau").Mit("role", "status");
        return text is null ? kasten : kasten.Mit(
            Element("p", "schreibfeld__titel", "Vorschau"),
            Element("div", "text formatiert").Mit(new HtmlString(string.IsNullOrWhiteSpace(text) ? "<p>Noch steht hier nichts.</p>" : Textsatz.AlsHtml(text))));
    }
}
