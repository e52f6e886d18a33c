using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel.Texte;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Ein großes Textfeld mit Werkzeugleiste (nur mit Skript, <c>schreibfeld.js</c>), Vorschau und Textbausteinen. Die Knöpfe „Vorschau“ und „Einfügen“ senden das
/// Formular, ohne den Befehl auszuführen (<see cref="FormFilter"/>): Ohne Skript kommt die ganze Seite zurück, mit Skript wird nur die Vorschau ausgetauscht
/// und der Baustein an der Schreibstelle eingefügt.
/// </summary>
internal sealed class Schreibfeld(string name, string id, string beschriftung, HttpRequest anfrage)
{
    /// <summary>Name des Knopfes; sein Wert ist der Name des Feldes.</summary>
    internal const string Vorschau = "vorschau";

    /// <inheritdoc cref="Vorschau" />
    internal const string Einfuegen = "einfuegen";

    private static readonly (string Name, string Text, string Hilfe)[] Werkzeuge =
    [
        ("fett", "Fett", "Fett, Strg+B"), ("kursiv", "Kursiv", "Kursiv, Strg+I"), ("ueberschrift", "Überschrift", "Zeile als Überschrift"),
        ("liste", "Liste", "Liste mit Punkten"), ("nummern", "Nummern", "Liste mit Nummern"), ("zitat", "Zitat", "Absatz als Zitat"), ("link", "Link", "Link, Strg+K")
    ];

    /// <summary>Name der Auswahlliste mit den Bausteinen zu einem Feld.</summary>
    internal static string Auswahlname(string feld) => $"baustein.{feld}";

    internal IHtmlContent Um(IHtmlContent textfeld, string? text, IReadOnlyList<GefuellterBaustein> bausteine)
    {
        var gewuenscht = anfrage.HasFormContentType && anfrage.Form[Vorschau] == name;
        return Element("div", "schreibfeld").Mit(
            Leiste(), textfeld, Element("div", "schreibfeld__fuss").Mit(Vorschauknopf(), bausteine.Count == 0 ? null : Bausteinwahl(bausteine)), Vorschaukasten(gewuenscht ? text ?? "" : null));
    }

    private TagBuilder Leiste()
    {
        var leiste = Element("div", "schreibfeld__leiste nur-mit-skript").Mit("role", "toolbar").Mit("aria-label", $"Formatieren: {beschriftung}").Mit("aria-controls", id);
        foreach (var (stelle, (werkzeug, text, hilfe)) in Werkzeuge.Index())
            leiste.Mit(Element("button", "schreibfeld__werkzeug", text).Mit("type", "button").Mit("data-werkzeug", werkzeug).Mit("title", hilfe).Mit("tabindex", stelle == 0 ? "0" : "-1"));
        return leiste;
    }

    private TagBuilder Vorschauknopf() => Knopf(Vorschau, $"{id}-vorschau", "visibility", "Vorschau")
        .Mit("hx-post", anfrage.PathBase.Add(anfrage.Path) + anfrage.QueryString).Mit("hx-target", $"#{id}-vorschau").Mit("hx-select", $"#{id}-vorschau").Mit("hx-swap", "outerHTML");

    private TagBuilder Bausteinwahl(IReadOnlyList<GefuellterBaustein> bausteine)
    {
        var wahl = Element("select", "schreibfeld__wahl").Mit("id", $"{id}-baustein").Mit("name", Auswahlname(name)).Mit(Element("option", null, "wählen …").Mit("value", ""));
        foreach (var baustein in bausteine)
            wahl.Mit(Element("option", null, baustein.Eigen ? $"{baustein.Titel} (eigener)" : baustein.Titel).Mit("value", baustein.Id.ToString()).Mit("data-text", baustein.Text));
        return Element("div", "schreibfeld__bausteine").Mit(Element("label", null, "Textbaustein").Mit("for", $"{id}-baustein"), wahl, Knopf(Einfuegen, id, "add", "Einfügen"));
    }

    private TagBuilder Knopf(string handlung, string ziel, string zeichen, string text) =>
        Element("button", "kern-btn kern-btn--tertiary kern-btn--x-small").Mit("type", "submit").Mit("name", handlung).Mit("value", name)
            .Mit("formnovalidate", "formnovalidate").Mit("formaction", $"#{ziel}")
            .Mit(Zeichen(zeichen), Element("span", "kern-label", text).Mit(Element("span", "nur-vorlesen", $": {beschriftung}")));

    private TagBuilder Vorschaukasten(string? text)
    {
        var kasten = Element("div", "schreibfeld__vorschau").Mit("id", $"{id}-vorschau").Mit("role", "status");
        return text is null ? kasten : kasten.Mit(
            Element("p", "schreibfeld__titel", "Vorschau"),
            Element("div", "text formatiert").Mit(new HtmlString(string.IsNullOrWhiteSpace(text) ? "<p>Noch steht hier nichts.</p>" : Textsatz.AlsHtml(text))));
    }
}
