using Microsoft.AspNetCore.Razor.TagHelpers;
using Stadtteilmanagement.SharedKernel.Texte;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Zeigt einen langen Text mit seiner Auszeichnung: <c>&lt;formatiert text="akte.Frage" /&gt;</c>, als Zitat mit <c>zitat="true"</c>.</summary>
[HtmlTargetElement("formatiert", Attributes = "text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FormatiertTagHelper : TagHelper
{
    /// <summary>Der Text in Markdown.</summary>
    public string? Text { get; set; }

    /// <summary>Abgesetzt, weil jemand anderes spricht.</summary>
    public bool Zitat { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Zitat ? "blockquote" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "text formatiert");
        output.Content.SetHtmlContent(Textsatz.AlsHtml(Text));
    }
}
