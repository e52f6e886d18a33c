using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Auswahl genau eines Wertes aus wenigen: <c>&lt;optionen for="Command.Votum" label="Ihre Stimme" items="Model.Voten" waagerecht="true" /&gt;</c>.</summary>
[HtmlTargetElement("optionen", Attributes = "for,items")]
public sealed class OptionenTagHelper : Formularfeld
{
    /// <summary>Die wählbaren Werte.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Nebeneinander statt untereinander.</summary>
    public bool Waagerecht { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var gewaehlt = Gewaehlt();
        var inhalt = new HtmlContentBuilder();
        foreach (var (stelle, item) in Items.Index())
        {
            var wert = item.Value ?? item.Text;
            inhalt.AppendHtml(Ankreuzfeld("radio", wert, item.Text, gewaehlt.Count > 0 ? gewaehlt.Contains(wert) : item.Selected, stelle));
        }

        output.Attributes.SetAttribute("role", "radiogroup");
        Setze(output, "aria-required", Optional ? null : "true");
        Setze(output, "aria-invalid", Fehler is null ? null : "true");
        SchreibeGruppe(output, inhalt, Waagerecht);
    }
}
