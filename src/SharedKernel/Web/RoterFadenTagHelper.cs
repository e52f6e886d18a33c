using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Kalender;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Der Rote Faden vom Bedarf bis zum Beitrag, auf jedem Vorgang derselbe: <c>&lt;roter-faden faden="…" vorgang="…" /&gt;</c>.
/// Ein Schritt ist ein Verweis, wo die lesende Person ihn öffnen darf, sonst ein neutraler Satz.
/// </summary>
[HtmlTargetElement("roter-faden", Attributes = "faden,vorgang", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RoterFadenTagHelper(IEnumerable<IFadenbeitrag> beitraege) : TagHelper
{
    private const int Hoechstens = 60;

    /// <summary>Schlüssel des Roten Fadens.</summary>
    public Guid Faden { get; set; }

    /// <summary>Der Vorgang, auf dessen Seite der Faden steht.</summary>
    public Guid Vorgang { get; set; }

    /// <summary>Die Seite; daher kommt die Anfrage, mit der abgebrochen wird.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var schritte = new List<Fadenschritt>();
        // Nacheinander: Die Beiträge teilen sich den Gültigkeitsbereich der Seite.
        foreach (var beitrag in beitraege) schritte.AddRange(await beitrag.SchritteAsync(Faden, ViewContext.HttpContext.RequestAborted));
        if (schritte.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var liste = Element("ol", "faden");
        foreach (var schritt in schritte.OrderBy(s => s.Zeitpunkt).ThenBy(s => s.Text, StringComparer.Ordinal).TakeLast(Hoechstens)) liste.Mit(Zeile(schritt));
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "abschnitt");
        output.Attributes.SetAttribute("aria-labelledby", "roter-faden");
        output.Content.AppendHtml(Element("h2", null, "Roter Faden").Mit("id", "roter-faden")).AppendHtml(liste);
    }

    private TagBuilder Zeile(Fadenschritt schritt)
    {
        var hier = schritt.VorgangId == Vorgang;
        var text = schritt.Adresse is { } adresse && !hier ? Element("a", "kern-link kern-link--small", schritt.Text).Mit("href", adresse) : Element("span", null, schritt.Text);
        var zeile = Element("li", hier ? "faden__hier" : schritt.Adresse is null ? "faden__verborgen" : null);
        return zeile.Mit(Element("time", null, DateOnly.FromDateTime(schritt.Zeitpunkt.InBerlin()).AlsDatum()).Mit("datetime", schritt.Zeitpunkt.ToString("O")), text);
    }
}
