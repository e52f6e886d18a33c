using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Knopf neben der Überschrift einer Liste: <c>&lt;ausgeben /&gt;</c>. Gibt genau die gezeigte Auswahl aus; die Seite hat dafür einen Handler „Ausgeben“.
/// </summary>
[HtmlTargetElement("ausgeben", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AusgebenTagHelper : TagHelper
{
    /// <summary>Die Filterleiste zieht ihn nach jeder Änderung mit.</summary>
    internal const string Id = "ausgeben";

    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var auswahl = Element("ul", "aufklapp__liste");
        // Ohne „download“: Führt die Ausgabe erst zur Bestätigung oder mit einem Satz zurück, soll das eine Seite sein.
        foreach (var format in Enum.GetValues<Ausgabeformat>())
            auswahl.Mit(Element("li").Mit(Element("a", null, format.Bezeichnung()).Mit("href", Abfrage.ZurAusgabe(ViewContext.HttpContext.Request, format.ToString()))));
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "aufklapp");
        output.Attributes.SetAttribute("id", Id);
        output.Content.AppendHtml(Element("summary", "kern-btn kern-btn--tertiary kern-btn--x-small").Mit(Zeichen("download"), Element("span", "kern-label", "Ausgeben")));
        output.Content.AppendHtml(auswahl);
    }
}
