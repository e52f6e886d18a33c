using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Kleine Marke für einen Stand: <c>&lt;marke art="warning"&gt;in Klärung&lt;/marke&gt;</c>. Das Wort trägt die Aussage, nie die Farbe allein.</summary>
[HtmlTargetElement("marke")]
public sealed class MarkeTagHelper : TagHelper
{
    /// <summary>info, success, warning, danger oder neutral.</summary>
    public string Art { get; set; } = "neutral";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhalt = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"kern-badge kern-badge--{Art} kern-badge--small");
        output.Content.SetHtmlContent(Element("span", "kern-label kern-label--small").Mit(inhalt));
    }
}
