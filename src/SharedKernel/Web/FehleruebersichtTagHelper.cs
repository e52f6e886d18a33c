using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Übersicht aller Fehler über dem Formular: <c>&lt;fehleruebersicht /&gt;</c>. Feldfehler verlinken auf ihr Feld.
/// Ohne Fehler erscheint nichts; den Fokus setzt <c>intranet.js</c>.
/// </summary>
[HtmlTargetElement("fehleruebersicht", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FehleruebersichtTagHelper : TagHelper
{
    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kern-alert kern-alert--danger fehleruebersicht");
        output.Attributes.SetAttribute("id", "fehleruebersicht");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Element("div", "kern-alert__header")
            .Mit(Zeichen("danger"), Element("h2", "kern-title", "Bitte prüfen Sie Ihre Angaben")));
        output.Content.AppendHtml(Element("div", "kern-alert__body").Mit(Liste()));
    }

    private TagBuilder Liste()
    {
        var liste = Element("ul");
        foreach (var (feld, stand) in ViewContext.ModelState)
        {
            if (feld.Length == 0)
            {
                foreach (var fehler in stand.Errors.Where(f => f.ErrorMessage.Length > 0))
                {
                    liste.Mit(Element("li", null, fehler.ErrorMessage));
                }
            }
            else if (Formularfeld.Fehlertext(stand) is { } meldung)
            {
                liste.Mit(Element("li").Mit(
                    Element("a", "kern-link kern-link--small", meldung).Mit("href", "#" + TagBuilder.CreateSanitizedId(feld, "_"))));
            }
        }

        return liste;
    }
}
