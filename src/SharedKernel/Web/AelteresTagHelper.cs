using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stadtteilmanagement.SharedKernel.Kalender;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Zählzeile und Weiterblättern unter einer Liste, die unbegrenzt wächst: <c>&lt;aelteres weiter="@Model.Weiter" anzahl="…" mehr="…" /&gt;</c>.
/// Statt Seitenzahlen führt „Ältere Einträge“ hinter den letzten gezeigten.
/// </summary>
[HtmlTargetElement("aelteres", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AelteresTagHelper : TagHelper
{
    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>Stelle, hinter der es weitergeht; leer am Ende.</summary>
    public string? Weiter { get; set; }

    /// <summary>Zahl aller Treffer, gedeckelt.</summary>
    public int Anzahl { get; set; }

    /// <summary>Es gibt mehr Treffer als gezählt.</summary>
    public bool Mehr { get; set; }

    private HttpRequest Anfrage => ViewContext.HttpContext.Request;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Anzahl == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "blaettern");
        output.Content.AppendHtml(Element("p", "blaettern__zahl", $"{(Mehr ? "über " : "")}{Anzahl.ToString("N0", Ortszeit.Deutsch)} {(Anzahl == 1 ? "Eintrag" : "Einträge")}"));
        var amAnfang = Anfrage.Query[Abfrage.Nach].ToString().Length == 0;
        var amEnde = string.IsNullOrEmpty(Weiter);
        if (amAnfang && amEnde) return;
        var liste = Element("ul", "blaettern__seiten");
        if (!amAnfang) liste.Mit(Element("li").Mit(Element("a", null, "Neueste Einträge").Mit("href", Abfrage.MitStelle(Anfrage, null))));
        if (!amEnde) liste.Mit(Element("li").Mit(Element("a", null, "Ältere Einträge").Mit("href", Abfrage.MitStelle(Anfrage, Weiter)).Mit("rel", "next")));
        output.Content.AppendHtml(Element("nav").Mit("aria-label", "Blättern").Mit(liste));
    }
}
