using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Filter über einer Liste, als Teil der Adresse. Eine Änderung lädt nur das Element <c>id="ergebnis"</c> neu;
/// ohne JavaScript filtert der Knopf. Auf dem Telefon ist die Leiste zugeklappt (<c>intranet.js</c>; ohne Skript offen).
/// Enthält <c>&lt;filter-auswahl&gt;</c>, <c>&lt;filter-feld&gt;</c>, <c>&lt;filter-haken&gt;</c>.
/// </summary>
[HtmlTargetElement("filterleiste")]
public sealed class FilterleisteTagHelper : TagHelper
{
    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>Name der Leiste für Vorleseprogramme.</summary>
    public string Titel { get; set; } = "Liste filtern";

    /// <inheritdoc />
    public override void Init(TagHelperContext context) => context.Items[typeof(Filterstand)] = new Filterstand();

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var stand = (Filterstand)context.Items[typeof(Filterstand)];
        var felder = await output.GetChildContentAsync();
        var pfad = Abfrage.Pfad(ViewContext.HttpContext.Request);

        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", pfad);
        output.Attributes.SetAttribute("class", "filter");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", Titel);
        output.Attributes.SetAttribute("hx-get", pfad);
        output.Attributes.SetAttribute("hx-trigger", "submit, change target:.filter__wahl, input delay:350ms target:.filter__text");
        output.Attributes.SetAttribute("hx-target", "#ergebnis");
        output.Attributes.SetAttribute("hx-select", "#ergebnis");
        output.Attributes.SetAttribute("hx-select-oob", "#filter-gesetzt,#filter-zuruecksetzen,#" + AusgebenTagHelper.Id);
        output.Attributes.SetAttribute("hx-swap", "outerHTML");
        output.Attributes.SetAttribute("hx-push-url", "true");
        output.Attributes.SetAttribute("hx-sync", "this:replace");

        output.Content.SetHtmlContent(Element("details", "filter__falte").Mit("open", "open").Mit(
            Element("summary", null, "Filter").Mit(Gesetzt(stand)),
            Element("div", "filter__felder").Mit(felder, Sortierung(), Knoepfe(stand, pfad))));
    }

    private static TagBuilder Gesetzt(Filterstand stand) =>
        Element("span", "filter__stand", stand.Gesetzt == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" · {stand.Gesetzt} gesetzt")).Mit("id", "filter-gesetzt");

    private static TagBuilder Knoepfe(Filterstand stand, string pfad)
    {
        var zurueck = Element("span").Mit("id", "filter-zuruecksetzen");
        if (stand.Gesetzt > 0)
        {
            zurueck.Mit(Element("a", "kern-link kern-link--small", "Filter zurücksetzen").Mit("href", pfad));
        }

        return Element("div", "filter__knoepfe").Mit(
            Element("button", "kern-btn kern-btn--secondary kern-btn--x-small").Mit("type", "submit").Mit(Element("span", "kern-label", "Filtern")),
            zurueck);
    }

    // Filtern soll die gewählte Sortierung nicht verwerfen.
    private TagBuilder? Sortierung()
    {
        var sortierung = ViewContext.HttpContext.Request.Query[Abfrage.Sortierung].ToString();
        if (sortierung.Length == 0)
        {
            return null;
        }

        var feld = Element("input").Mit("type", "hidden").Mit("name", Abfrage.Sortierung).Mit("value", sortierung);
        feld.TagRenderMode = TagRenderMode.SelfClosing;
        return feld;
    }
}

/// <summary>Zählt die gesetzten Filter einer Leiste.</summary>
internal sealed class Filterstand
{
    internal int Gesetzt { get; set; }
}

/// <summary>Gemeinsamer Grund der Filterfelder: Name in der Adresse, Beschriftung und geltender Wert.</summary>
public abstract class Filterelement : TagHelper
{
    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>Name des Parameters in der Adresse.</summary>
    public string Name { get; set; } = "";

    /// <summary>Beschriftung.</summary>
    public string Label { get; set; } = "";

    /// <summary>Geltender Wert; ohne Angabe der aus der Adresse.</summary>
    public object? Wert { get; set; }

    /// <summary>Wert, der ohne Filter gilt; er zählt nicht als gesetzt.</summary>
    public string Standard { get; set; } = "";

    private protected string Id => "filter-" + TagBuilder.CreateSanitizedId(Name, "_");

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Wert ??= ViewContext.HttpContext.Request.Query[Name].ToString();
        var gesetzt = Werte.Menge(Wert);
        if (gesetzt.Count > 0 && !gesetzt.Contains(Standard) && !gesetzt.SetEquals(["false"])
            && context.Items.TryGetValue(typeof(Filterstand), out var stand))
        {
            ((Filterstand)stand).Gesetzt++;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "filter__feld");
        output.Content.SetHtmlContent(Inhalt());
    }

    private protected abstract IHtmlContent Inhalt();

    private protected TagBuilder Beschriftung() => Element("label", null, Label).Mit("for", Id);
}

/// <summary>Auswahlliste im Filter: <c>&lt;filter-auswahl name="status" label="Status" items="Model.StatusWerte" leer="alle" /&gt;</c>.</summary>
[HtmlTargetElement("filter-auswahl", Attributes = "name,items")]
public sealed class FilterAuswahlTagHelper : Filterelement
{
    /// <summary>Die wählbaren Werte.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Text des Eintrags ohne Einschränkung; ohne Angabe gibt es keinen.</summary>
    public string? Leer { get; set; }

    private protected override IHtmlContent Inhalt()
    {
        var auswahl = Element("select", "filter__wahl").Mit("id", Id).Mit("name", Name);
        foreach (var option in AuswahlTagHelper.Optionen(Items, Werte.Menge(Wert), Leer))
        {
            auswahl.Mit(option);
        }

        return new HtmlContentBuilder().AppendHtml(Beschriftung()).AppendHtml(auswahl);
    }
}

/// <summary>Eingabefeld im Filter: <c>&lt;filter-feld name="text" label="Text" art="search" /&gt;</c>.</summary>
[HtmlTargetElement("filter-feld", Attributes = "name")]
public sealed class FilterFeldTagHelper : Filterelement
{
    /// <summary>search, text oder date.</summary>
    public string Art { get; set; } = "search";

    private protected override IHtmlContent Inhalt()
    {
        // Ein Datum ist erst nach der Auswahl vollständig, Text schon beim Tippen.
        var eingabe = Element("input", Art == "date" ? "filter__wahl" : "filter__text")
            .Mit("type", Art).Mit("id", Id).Mit("name", Name).Mit("value", Werte.Text(Wert, Art) ?? "");
        eingabe.TagRenderMode = TagRenderMode.SelfClosing;
        return new HtmlContentBuilder().AppendHtml(Beschriftung()).AppendHtml(eingabe);
    }
}

/// <summary>Haken im Filter: <c>&lt;filter-haken name="ueberfaellig" label="nur überfällige" wert="Model.NurUeberfaellige" /&gt;</c>.</summary>
[HtmlTargetElement("filter-haken", Attributes = "name")]
public sealed class FilterHakenTagHelper : Filterelement
{
    private protected override IHtmlContent Inhalt()
    {
        var eingabe = Element("input", "filter__wahl").Mit("type", "checkbox").Mit("id", Id).Mit("name", Name).Mit("value", "true");
        eingabe.TagRenderMode = TagRenderMode.SelfClosing;
        if (Werte.Menge(Wert).Contains("true"))
        {
            eingabe.Mit("checked", "checked");
        }

        return Element("div", "filter__haken").Mit(eingabe, Beschriftung());
    }
}
