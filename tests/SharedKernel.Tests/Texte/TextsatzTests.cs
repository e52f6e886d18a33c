using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Texte;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Texte;

public sealed class TextsatzTests
{
    private static readonly HashSet<string> Erlaubt = ["P", "BR", "STRONG", "EM", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "BLOCKQUOTE", "HR", "CODE", "A"];
    private static readonly HashSet<string> ErlaubteAttribute = ["href", "rel", "start"];

    [Theory]
    [InlineData("Erste Zeile\nzweite Zeile\r\n\r\nNeuer Absatz", "<p>Erste Zeile<br>\nzweite Zeile</p>\n<p>Neuer Absatz</p>")]
    [InlineData("**Fett** und *kursiv*", "<p><strong>Fett</strong> und <em>kursiv</em></p>")]
    [InlineData("# Groß\n## Kleiner\n###### Am kleinsten", "<h3>Groß</h3>\n<h4>Kleiner</h4>\n<h6>Am kleinsten</h6>")]
    [InlineData("- eins\n- zwei", "<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>")]
    [InlineData("3. drei\n4. vier", "<ol start=\"3\">\n<li>drei</li>\n<li>vier</li>\n</ol>")]
    [InlineData("> gesagt", "<blockquote>\n<p>gesagt</p>\n</blockquote>")]
    public void Auszeichnung_wird_zu_Html(string text, string html) => Textsatz.AlsHtml(text).ShouldBe(html);

    [Theory]
    [InlineData("Freundliche Grüße\nJana Demo\n---\nStadtteilmanagement", "<p>Freundliche Grüße<br>\nJana Demo<br>\n---<br>\nStadtteilmanagement</p>")]
    [InlineData("Überschrift\n===", "<p>Überschrift<br>\n===</p>")]
    [InlineData("Anschrift:\n    Kolumbusring 5\n    18106 Rostock", "<p>Anschrift:<br>\nKolumbusring 5<br>\n18106 Rostock</p>")]
    [InlineData("        weit eingerückt", "<p>weit eingerückt</p>")]
    [InlineData("Der Weg ist < 2 m breit & nass. #3 und snake_case_name", "<p>Der Weg ist &lt; 2 m breit &amp; nass. #3 und snake_case_name</p>")]
    public void Was_ohne_Auszeichnung_getippt_wurde_sieht_aus_wie_getippt(string text, string html) => Textsatz.AlsHtml(text).ShouldBe(html);

    [Theory]
    [InlineData("[Stadt](https://www.rostock.de)", "<p><a href=\"https://www.rostock.de\" rel=\"noopener noreferrer nofollow\">Stadt</a></p>")]
    [InlineData("www.rostock.de", "<p><a href=\"https://www.rostock.de\" rel=\"noopener noreferrer nofollow\">www.rostock.de</a></p>")]
    [InlineData("[Post](mailto:a@b.de)", "<p><a href=\"mailto:a@b.de\" rel=\"noopener noreferrer nofollow\">Post</a></p>")]
    [InlineData("[Anliegen](/koordinierung/anliegen)", "<p><a href=\"/koordinierung/anliegen\">Anliegen</a></p>")]
    [InlineData("[fremd](//boese.example)", "<p><a href=\"//boese.example\" rel=\"noopener noreferrer nofollow\">fremd</a></p>")]
    [InlineData("![Karte](https://boese.example/bild.png)", "<p><a href=\"https://boese.example/bild.png\" rel=\"noopener noreferrer nofollow\">Karte</a></p>")]
    public void Links_gehen_nur_mit_erlaubtem_Ziel_und_Bilder_werden_nie_geladen(string text, string html) => Textsatz.AlsHtml(text).ShouldBe(html);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<svg><script href=data:,alert(1) /></svg>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [InlineData("<form action=https://boese.example><input name=q><button>")]
    [InlineData("<style>*{background:url(https://boese.example)}</style>")]
    [InlineData("<b style=\"position:fixed;inset:0\" class=\"kern-btn\" id=\"inhalt\">x</b>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=https://boese.example\">")]
    [InlineData("<base href=https://boese.example>")]
    [InlineData("<!--><img src=x onerror=alert(1)>-->")]
    [InlineData("<![CDATA[<img src=x onerror=alert(1)>]]>")]
    [InlineData("<?xml version=\"1.0\"?><a xmlns:a='http://www.w3.org/1999/xhtml'><a:body onload='alert(1)'/></a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](  javascript:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x][ziel]\n\n[ziel]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](https://a.de \"titel\" onmouseover=alert(1))")]
    [InlineData("[x](https://a.de\"onmouseover=\"alert(1))")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x\"onerror=\"alert(1)](https://a.de/x.png)")]
    [InlineData("`<img src=x onerror=alert(1)>`")]
    [InlineData("```html\n<script>alert(1)</script>\n```")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("# <img src=x onerror=alert(1)>")]
    [InlineData("- <svg onload=alert(1)>")]
    [InlineData("{ onclick=alert(1) } **x**{.kern-btn #inhalt onclick=alert(1)}")]
    public void Nichts_davon_wird_ausfuehrbar(string boese) => Pruefe(boese);

    [Fact]
    public void Auch_zufaellig_Zusammengesetztes_bleibt_in_der_erlaubten_Menge()
    {
        string[] teile = ["<script>", "</p>", "<img src=x onerror=a()>", "[", "](javascript:a())", "](/x)", "**", "*", "`", "\n", "\n\n", "> ", "- ", "# ", "&#106;", "<", ">", "\"", "'", " onclick=a() ", "Wort", "!["];
        Gen.Int[0, teile.Length - 1].Array[1, 14].Select(i => string.Concat(i.Select(n => teile[n]))).Sample(Pruefe, iter: 2_000);
    }

    [Theory]
    [InlineData("Absatz eins\nZeile zwei\n\nAbsatz **zwei**", "Absatz eins\nZeile zwei\n\nAbsatz zwei")]
    [InlineData("# Titel\n\nText", "Titel\n\nText")]
    [InlineData("- eins\n- *zwei*\n  - tief", "- eins\n- zwei\n  - tief")]
    [InlineData("2. zwei\n3. drei", "2. zwei\n3. drei")]
    [InlineData("> gesagt\n> und getan", "> gesagt\n> und getan")]
    [InlineData("[Stadt](https://rostock.de) und https://rostock.de und [/x](/x)", "Stadt (https://rostock.de) und https://rostock.de und /x")]
    [InlineData("`Code` &amp; \\*Stern\\* <b>", "Code & *Stern* <b>")]
    [InlineData("  \n", "")]
    [InlineData(null, "")]
    public void Reiner_Text_liest_sich_ohne_Auszeichnung(string? text, string rein) => Textsatz.AlsReinerText(text).ShouldBe(rein);

    [Fact]
    public void Tiefe_Verschachtelung_und_sehr_lange_Texte_brechen_nichts()
    {
        Textsatz.AlsHtml(new string('>', 5_000) + "<b>x").ShouldEndWith("&gt;&lt;b&gt;x</p>");
        Should.NotThrow(() => Textsatz.AlsReinerText(string.Concat(Enumerable.Repeat("- ", 2_000)) + "x"));
        Should.NotThrow(() => Textsatz.AlsHtml(string.Concat(Enumerable.Repeat("[", 4_000))));
    }

    private static void Pruefe(string boese)
    {
        var html = Textsatz.AlsHtml(boese);
        var dokument = new HtmlParser().ParseDocument($"<body>{html}</body>");
        foreach (var element in dokument.Body!.Descendants().OfType<IElement>())
        {
            Erlaubt.ShouldContain(element.TagName, html);
            element.Attributes.Select(a => a.Name).Except(ErlaubteAttribute).ShouldBeEmpty(html);
            if (element.GetAttribute("href") is { } ziel) IstErlaubtesZiel(ziel).ShouldBeTrue(html);
        }
    }

    private static bool IstErlaubtesZiel(string ziel) =>
        !Uri.TryCreate(ziel, UriKind.Absolute, out var adresse) || adresse.Scheme is "http" or "https" or "mailto" || ziel.StartsWith('/');
}
