using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Leere Liste, die sagt, was als Nächstes zu tun ist: <c>&lt;leer titel="Noch keine Anliegen"&gt;Text und Knopf&lt;/leer&gt;</c>.</summary>
[HtmlTargetElement("leer")]
public sealed class LeerTagHelper : TagHelper
{
    /// <summary>Was fehlt, in einem Satzteil.</summary>
    public string Titel { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhalt = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "leer");
        output.Content.SetHtmlContent(Element("p", "leer__titel", Titel)).AppendHtml(inhalt);
    }
}
