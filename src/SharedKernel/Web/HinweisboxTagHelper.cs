using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Hervorgehobener Hinweis: <c>&lt;hinweisbox art="info" titel="Redaktionsschluss WIR2"&gt;…&lt;/hinweisbox&gt;</c>.</summary>
[HtmlTargetElement("hinweisbox")]
public sealed class HinweisboxTagHelper : TagHelper
{
    /// <summary>info, success, warning oder danger; danger wird sofort vorgelesen.</summary>
    public string Art { get; set; } = "info";

    /// <summary>Überschrift der Box.</summary>
    public string Titel { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhalt = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"kern-alert kern-alert--{Art}");
        output.Attributes.SetAttribute("role", Art == "danger" ? "alert" : "status");
        output.Content.SetHtmlContent(Element("div", "kern-alert__header").Mit(Zeichen(Art), Element("span", "kern-title", Titel)));
        if (!inhalt.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Element("div", "kern-alert__body").Mit(inhalt));
        }
    }
}
