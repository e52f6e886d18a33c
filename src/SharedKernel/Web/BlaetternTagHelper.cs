using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Zählzeile und Seitenzahlen unter einer Liste: <c>&lt;blaettern seite="Model.Liste" /&gt;</c>. Gibt es nur eine Seite, bleibt die Zählzeile; ohne Treffer erscheint nichts.</summary>
[HtmlTargetElement("blaettern", Attributes = "seite", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BlaetternTagHelper : TagHelper
{
    private static readonly CultureInfo Deutsch = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>Die Seite, unter der geblättert wird.</summary>
    public ISeite Seite { get; set; } = default!;

    private HttpRequest Anfrage => ViewContext.HttpContext.Request;

    private int Letzte => Math.Max(1, (Seite.Anzahl + Seite.Groesse - 1) / Seite.Groesse);

    // Ist nicht zu Ende gezählt, sagt nur eine volle Seite, dass es weitergehen kann.
    // Über die gezählten Seiten hinaus führt kein Weg: Dort hilft nur ein engerer Filter.
    private bool GehtWeiter => Seite.Nummer < Letzte;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Eine leere Liste erklärt sich mit <leer> selbst.
        if (Seite.Anzahl == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "blaettern");
        output.Content.AppendHtml(Element("p", "blaettern__zahl", Zaehlzeile()));
        if (Seite.Nummer > 1 || GehtWeiter)
        {
            output.Content.AppendHtml(Element("nav").Mit("aria-label", "Seiten").Mit(Seitenzahlen()));
        }
    }

    private string Zaehlzeile()
    {
        var anzahl = (Seite.Mehr ? "über " : "") + Seite.Anzahl.ToString("N0", Deutsch);
        if (Seite.Angezeigt == 0)
        {
            return $"Auf dieser Seite steht nichts mehr, insgesamt {anzahl}";
        }

        var erster = (Seite.Nummer - 1) * Seite.Groesse + 1;
        var letzter = erster + Seite.Angezeigt - 1;
        return string.Create(Deutsch, $"{erster:N0}–{letzter:N0} von {anzahl}");
    }

    private TagBuilder Seitenzahlen()
    {
        var liste = Element("ul", "blaettern__seiten");
        if (Seite.Nummer > 1)
        {
            liste.Mit(Element("li").Mit(Link(Seite.Nummer - 1, "Zurück").Mit("rel", "prev")));
        }

        var vorige = 0;
        foreach (var nummer in Sichtbare())
        {
            if (nummer > vorige + 1)
            {
                liste.Mit(Element("li", "blaettern__luecke", "…").Mit("aria-hidden", "true"));
            }

            liste.Mit(Element("li").Mit(Zahl(nummer)));
            vorige = nummer;
        }

        if (GehtWeiter)
        {
            liste.Mit(Element("li").Mit(Link(Seite.Nummer + 1, "Weiter").Mit("rel", "next")));
        }

        return liste;
    }

    private IEnumerable<int> Sichtbare()
    {
        return new[] { 1, Seite.Nummer - 1, Seite.Nummer, Seite.Nummer + 1, Letzte }
            .Where(n => n >= 1 && n <= Letzte).Distinct().Order();
    }

    private TagBuilder Zahl(int nummer)
    {
        var link = Link(nummer, nummer.ToString("N0", Deutsch)).Mit("aria-label", string.Create(Deutsch, $"Seite {nummer:N0}"));
        return nummer == Seite.Nummer ? link.Mit("aria-current", "page") : link;
    }

    private TagBuilder Link(int nummer, string text) => Element("a", null, text).Mit("href", Abfrage.MitSeite(Anfrage, nummer));
}
