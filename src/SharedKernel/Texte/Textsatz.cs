using System.Net;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Stadtteilmanagement.SharedKernel.Texte;

/// <summary>
/// Lange Texte sind Markdown: Fett, Kursiv, Überschriften, Listen, Zitate, Links. Einfache Zeilenumbrüche bleiben stehen, damit auch Texte
/// aussehen wie getippt, die nie jemand ausgezeichnet hat. HTML und Bilder gibt es nicht.
/// </summary>
public static class Textsatz
{
    // Auf der Seite stehen h1 und h2 schon fest.
    private const int Ueberschriftenversatz = 2;
    private const int KleinsteUeberschrift = 6;

    private static readonly MarkdownPipeline Schreibweise = Einrichten();
    private static readonly HtmlSanitizer Reinigung = Reinigungsregeln();

    /// <summary>Der Text als HTML, das nur die erlaubten Elemente enthält und deshalb unverändert ausgegeben werden darf.</summary>
    public static string AlsHtml(string? text) =>
        Reinigung.Sanitize(Gesetzt(text, dokument => Markdown.ToHtml(dokument, Schreibweise), getippt => $"<p>{WebUtility.HtmlEncode(getippt)}</p>")).Trim();

    /// <summary>Der Text ohne Auszeichnung, für E-Mails, Tabellen und die Suche. Listen behalten Striche und Nummern, Links nennen ihr Ziel.</summary>
    public static string AlsReinerText(string? text) => Gesetzt(text, Reintext.Aus, getippt => getippt);

    // So tief verschachtelt, dass der Leser aufgibt, hat es kein Mensch gemeint; dann erscheint der Text, wie er getippt wurde.
    private static string Gesetzt(string? text, Func<MarkdownDocument, string> satz, Func<string, string> getippt)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        try
        {
            return satz(Lesen(text));
        }
        catch (ArgumentException)
        {
            return getippt(text);
        }
    }

    private static MarkdownDocument Lesen(string text)
    {
        var dokument = Markdown.Parse(text, Schreibweise);
        foreach (var link in dokument.Descendants<LinkInline>()) link.IsImage = false;
        foreach (var ueberschrift in dokument.Descendants<HeadingBlock>()) ueberschrift.Level = Math.Min(ueberschrift.Level + Ueberschriftenversatz, KleinsteUeberschrift);
        return dokument;
    }

    private static MarkdownPipeline Einrichten()
    {
        var schreibweise = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak().UseAutoLinks(new() { UseHttpsForWWWLinks = true });
        // Ein Strich unter der Grußformel macht aus ihr keine Überschrift, und Einrücken heißt nicht Programmtext.
        schreibweise.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        schreibweise.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        schreibweise.BlockParsers.TryRemove<FencedCodeBlockParser>();
        return schreibweise.Build();
    }

    private static HtmlSanitizer Reinigungsregeln()
    {
        var regeln = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string> { "p", "br", "strong", "em", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "code", "a" },
            AllowedAttributes = new HashSet<string> { "href", "start" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto" },
            UriAttributes = new HashSet<string> { "href" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>()
        });
        regeln.PostProcessNode += (_, e) =>
        {
            if (e.Node is not IElement { LocalName: "a" } link) return;
            // Ein Link ohne erlaubtes Ziel ist keiner.
            if (!link.HasAttribute("href")) link.Replace([.. link.ChildNodes]);
            // Die fremde Seite soll nicht erfahren, aus welchem Vorgang jemand kommt.
            else if (!IstEigene(link.GetAttribute("href")!)) link.SetAttribute("rel", "noopener noreferrer nofollow");
        };
        return regeln;
    }

    private static bool IstEigene(string adresse) => adresse.StartsWith('/') && !adresse.StartsWith("//", StringComparison.Ordinal) || adresse.StartsWith('#');
}
