using System.Net;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Liest das HTML des eigenen Hosts. Es kommt immer aus denselben Vorlagen; dafür genügen Muster.</summary>
internal static partial class Html
{
    public static string Text(string html) => Leerraum().Replace(WebUtility.HtmlDecode(Marken().Replace(html, " ")), " ");

    public static IEnumerable<Element> Elemente(string html) => Anfang().Matches(html).Select(m => new Element(
        m.Groups["name"].Value.ToLowerInvariant(),
        Attribut().Matches(m.Groups["attribute"].Value)
            .GroupBy(a => a.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => WebUtility.HtmlDecode(g.First().Groups["wert"].Value), StringComparer.OrdinalIgnoreCase),
        html, m.Index + m.Length));

    public static string? Zwischen(string html, string anfang, string ende) =>
        html.IndexOf(anfang, StringComparison.Ordinal) is >= 0 and var a && html.IndexOf(ende, a + anfang.Length, StringComparison.Ordinal) is >= 0 and var e
            ? html[(a + anfang.Length)..e] : null;

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Marken();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Leerraum();

    [GeneratedRegex("""<(?<name>[a-zA-Z][\w-]*)(?<attribute>(?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*/?>""")]
    private static partial Regex Anfang();

    [GeneratedRegex("""(?<name>[^\s"'>/=]+)(?:\s*=\s*(?:"(?<wert>[^"]*)"|'(?<wert>[^']*)'|(?<wert>[^\s"'>]+)))?""")]
    private static partial Regex Attribut();
}

/// <summary>Ein Element; was dahinter steht, wird erst geschnitten, wenn es jemand liest: Große Seiten haben Tausende.</summary>
internal sealed record Element(string Name, IReadOnlyDictionary<string, string> Attribute, string Html, int Ende)
{
    public string? this[string attribut] => Attribute.GetValueOrDefault(attribut);

    public bool Hat(string attribut) => Attribute.ContainsKey(attribut);

    /// <summary>Das HTML hinter dem öffnenden Teil.</summary>
    public string Danach => Html[Ende..];

    public string Inhalt => Html.IndexOf($"</{Name}", Ende, StringComparison.OrdinalIgnoreCase) is >= 0 and var schluss ? Html[Ende..schluss] : "";
}
