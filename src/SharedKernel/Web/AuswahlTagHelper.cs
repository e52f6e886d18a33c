using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Auswahlliste: <c>&lt;auswahl for="Command.StadtteilId" label="Stadtteil" items="Model.Stadtteile" leer="Bitte wählen" /&gt;</c>.</summary>
[HtmlTargetElement("auswahl", Attributes = "for,items")]
public sealed class AuswahlTagHelper : Formularfeld
{
    /// <summary>Die wählbaren Werte.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Text des ersten, leeren Eintrags; ohne Angabe gibt es keinen.</summary>
    public string? Leer { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var eingabe = Eingabe(output, "select", "kern-form-input__select");
        foreach (var option in Optionen(Items, Gewaehlt(), Leer))
        {
            eingabe.Content.AppendHtml(option);
        }

        SchreibeFeld(output, Element("div", "kern-form-input__select-wrapper").Mit(eingabe));
    }

    /// <summary>Ohne gewählten Wert gilt die Vorauswahl der Liste.</summary>
    internal static IEnumerable<TagBuilder> Optionen(IEnumerable<SelectListItem> items, HashSet<string> gewaehlt, string? leer)
    {
        if (leer is not null)
        {
            yield return Element("option", null, leer).Mit("value", "");
        }

        foreach (var item in items)
        {
            var option = Element("option", null, item.Text).Mit("value", item.Value ?? item.Text);
            if (gewaehlt.Count > 0 ? gewaehlt.Contains(item.Value ?? item.Text) : item.Selected)
            {
                option.Mit("selected", "selected");
            }

            if (item.Disabled)
            {
                option.Mit("disabled", "disabled");
            }

            yield return option;
        }
    }
}
