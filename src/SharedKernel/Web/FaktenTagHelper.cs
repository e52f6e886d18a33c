using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Liste von Angaben zu einem Vorgang; enthält <c>&lt;fakt&gt;</c>.</summary>
[HtmlTargetElement("fakten")]
public sealed class FaktenTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kern-description-list");
    }
}

/// <summary>Eine Angabe: <c>&lt;fakt name="Stadtteil"&gt;Schmarl&lt;/fakt&gt;</c>. Fehlt der Wert, steht dort ein Strich, der als „keine Angabe“ vorgelesen wird.</summary>
[HtmlTargetElement("fakt", ParentTag = "fakten", Attributes = "name")]
public sealed class FaktTagHelper : TagHelper
{
    /// <summary>Bezeichnung der Angabe.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhalt = await output.GetChildContentAsync();
        var wert = Element("dd", "kern-description-list-item__value");
        if (inhalt.IsEmptyOrWhiteSpace)
        {
            wert.Mit(Element("span", null, "–").Mit("aria-hidden", "true"), NurVorgelesen("keine Angabe"));
        }
        else
        {
            wert.Mit(inhalt);
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kern-description-list-item");
        output.Content.SetHtmlContent(Element("dt", "kern-description-list-item__key", Name)).AppendHtml(wert);
    }
}
