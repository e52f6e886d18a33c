using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Kleinteile des KERN-Markups, die mehrere Bausteine brauchen.</summary>
internal static class Baustein
{
    internal static TagBuilder Element(string name, string? klasse = null, string? text = null)
    {
        var element = new TagBuilder(name);
        if (klasse is not null)
        {
            element.Attributes["class"] = klasse;
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }

    internal static TagBuilder Mit(this TagBuilder element, string attribut, string? wert)
    {
        element.Attributes[attribut] = wert;
        return element;
    }

    internal static TagBuilder Mit(this TagBuilder element, params ReadOnlySpan<IHtmlContent?> inhalte)
    {
        foreach (var inhalt in inhalte)
        {
            if (inhalt is not null)
            {
                element.InnerHtml.AppendHtml(inhalt);
            }
        }

        return element;
    }

    internal static TagBuilder Zeichen(string name, string? klasse = null) =>
        Element("span", $"kern-icon kern-icon--{name}{(klasse is null ? "" : " " + klasse)}").Mit("aria-hidden", "true");

    internal static TagBuilder NurVorgelesen(string text) => Element("span", "kern-sr-only", text);
}
