using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Einzelner Haken für <c>bool</c>: <c>&lt;haken for="Command.Vertraulich" label="Vertraulich behandeln" /&gt;</c>.</summary>
[HtmlTargetElement("haken", Attributes = "for")]
public sealed class HakenTagHelper : Formularfeld
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var eingabe = Eingabe(output, "input", "kern-form-check__checkbox");
        eingabe.Attributes.SetAttribute("type", "checkbox");
        eingabe.Attributes.SetAttribute("value", "true");
        // Ein einzelner Haken ist ein Ja oder Nein, keine Pflichtangabe.
        eingabe.Attributes.RemoveAll("aria-required");
        if (Angehakt() is true)
        {
            eingabe.Attributes.SetAttribute("checked", "checked");
        }

        // Nicht gesetzte Haken schickt der Browser nicht mit; das verborgene Feld sagt dann „nein“.
        var nein = Element("input").Mit("type", "hidden").Mit("name", Name).Mit("value", "false");
        nein.TagRenderMode = TagRenderMode.SelfClosing;

        Umhuelle(output, "div", "kern-form-check", Fehler is null ? null : "kern-form-check--error");
        output.Content.AppendHtml(eingabe);
        output.Content.AppendHtml(Element("label", "kern-label", Beschriftung).Mit("for", Id));
        output.Content.AppendHtml(Hinweiszeile());
        output.Content.AppendHtml(Fehlerzeile());
        output.Content.AppendHtml(nein);
    }
}
