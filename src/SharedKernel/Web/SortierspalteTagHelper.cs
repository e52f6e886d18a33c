using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Spaltenkopf, der die Liste sortiert: <c>&lt;sortierspalte feld="eingang" sortierung="@Model.Sortierung"&gt;Eingang&lt;/sortierspalte&gt;</c>.
/// Der Link setzt <c>sortierung=eingang</c>, beim zweiten Mal <c>sortierung=-eingang</c> (absteigend).
/// </summary>
[HtmlTargetElement("sortierspalte", Attributes = "feld")]
public sealed class SortierspalteTagHelper : TagHelper
{
    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>Name der Spalte in der Adresse.</summary>
    public string Feld { get; set; } = "";

    /// <summary>Geltende Sortierung, etwa <c>eingang</c> oder <c>-eingang</c>.</summary>
    public string? Sortierung { get; set; }

    /// <summary>Spalte mit Zahlen, rechtsbündig.</summary>
    public bool Zahl { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhalt = await output.GetChildContentAsync();
        var aufsteigend = Sortierung == Feld;
        var absteigend = Sortierung == "-" + Feld;
        var link = Element("a", "sortierung").Mit("href", Abfrage.MitSortierung(ViewContext.HttpContext.Request, aufsteigend ? "-" + Feld : Feld))
            .Mit(
                inhalt,
                Element("span", "sortierung__pfeil", aufsteigend ? "↑" : absteigend ? "↓" : "↕").Mit("aria-hidden", "true"),
                NurVorgelesen(aufsteigend ? ", absteigend sortieren" : ", aufsteigend sortieren"));

        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("class", "kern-table__header" + (Zahl ? " kern-table__header--numeric" : ""));
        if (aufsteigend || absteigend)
        {
            output.Attributes.SetAttribute("aria-sort", aufsteigend ? "ascending" : "descending");
        }

        output.Content.SetHtmlContent(link);
    }
}
