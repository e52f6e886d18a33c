using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Stadtteilmanagement.SharedKernel.Texte;

/// <summary>Schreibt gelesenes Markdown so, wie man es ohne Auszeichnung tippen würde.</summary>
internal static class Reintext
{
    private const string Absatz = "\n\n";

    public static string Aus(MarkdownDocument dokument) => Bloecke(dokument, Absatz);

    private static string Bloecke(ContainerBlock bloecke, string trenner) => string.Join(trenner, bloecke.Select(Block).Where(t => t.Length > 0));

    private static string Block(Block block) => block switch
    {
        ListBlock liste => Liste(liste),
        QuoteBlock zitat => Eingerueckt("> ", "> ", Bloecke(zitat, Absatz)),
        ThematicBreakBlock => "---",
        LeafBlock { Inline: { } inhalt } => Zeilen(inhalt),
        ContainerBlock behaelter => Bloecke(behaelter, Absatz),
        _ => ""
    };

    private static string Liste(ListBlock liste)
    {
        var nummer = int.TryParse(liste.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var anfang) ? anfang : 1;
        return string.Join('\n', liste.OfType<ListItemBlock>().Select(punkt =>
        {
            var zeichen = liste.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{nummer++}. ") : "- ";
            return Eingerueckt(zeichen, new string(' ', zeichen.Length), Bloecke(punkt, "\n"));
        }));
    }

    private static string Eingerueckt(string erste, string weitere, string text) => erste + text.Replace("\n", "\n" + weitere, StringComparison.Ordinal);

    private static string Zeilen(ContainerInline inhalt)
    {
        var text = new StringBuilder();
        foreach (var teil in inhalt) Schreiben(text, teil);
        return text.ToString().Trim();
    }

    private static void Schreiben(StringBuilder text, Inline teil)
    {
        switch (teil)
        {
            case LiteralInline wort: text.Append(wort.Content.AsSpan()); break;
            case LineBreakInline: text.Append('\n'); break;
            case CodeInline code: text.Append(code.Content); break;
            case HtmlEntityInline zeichen: text.Append(zeichen.Transcoded.AsSpan()); break;
            case AutolinkInline adresse: text.Append(adresse.Url); break;
            case LinkInline link: text.Append(Link(link)); break;
            case ContainerInline behaelter: foreach (var innen in behaelter) Schreiben(text, innen); break;
        }
    }

    private static string Link(LinkInline link)
    {
        var wort = Zeilen(link);
        return link.IsAutoLink || string.IsNullOrEmpty(link.Url) || link.Url == wort ? wort : $"{wort} ({link.Url})";
    }
}
