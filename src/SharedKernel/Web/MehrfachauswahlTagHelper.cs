using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Auswahl mehrerer Werte als Haken, für <c>IEnumerable&lt;T&gt;</c>: <c>&lt;mehrfachauswahl for="Command.Aemter" label="Ämter" items="Model.Aemter" /&gt;</c>.</summary>
[HtmlTargetElement("mehrfachauswahl", Attributes = "for,items")]
public sealed class MehrfachauswahlTagHelper : Formularfeld
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
            inhalt.AppendHtml(Ankreuzfeld("checkbox", wert, item.Text, gewaehlt.Contains(wert), stelle));
        }

        SchreibeGruppe(output, inhalt, Waagerecht);
    }
}
