using Microsoft.AspNetCore.Html;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Host.Suche;

/// <summary>Setzt Fundstellen in <c>&lt;mark&gt;</c>. Jedes Stück Text wird dabei maskiert: Was jemand getippt hat, ist nie HTML.</summary>
internal static class Hervorhebung
{
    public static IHtmlContent AlsHtml(this IEnumerable<Textstueck> stuecke)
    {
        var html = new HtmlContentBuilder();
        foreach (var stueck in stuecke)
            if (stueck.IstFundstelle) html.AppendHtml("<mark>").Append(stueck.Text).AppendHtml("</mark>");
            else html.Append(stueck.Text);
        return html;
    }
}
