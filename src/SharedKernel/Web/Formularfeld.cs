using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Stadtteilmanagement.SharedKernel.Web.Baustein;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Gemeinsamer Grund aller Formular-Bausteine: Beschriftung, Hinweis, Fehlermeldung und der Wert, der im Feld steht.
/// Getippte Werte gehen nie verloren: Was abgeschickt wurde, hat Vorrang vor dem Modell.
/// </summary>
public abstract class Formularfeld : TagHelper
{
    /// <summary>Rahmen der Ansicht; von Razor gesetzt.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>Eigenschaft des Modells, die das Feld bearbeitet, etwa <c>Command.Betreff</c>.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = default!;

    /// <summary>Beschriftung; ohne Angabe die <see cref="BezeichnungAttribute">Bezeichnung</see> der Eigenschaft.</summary>
    public string? Label { get; set; }

    /// <summary>Hilfetext unter der Beschriftung.</summary>
    public string? Hinweis { get; set; }

    /// <summary>Das Feld darf leer bleiben; die Beschriftung sagt es.</summary>
    public bool Optional { get; set; }

    private protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    private protected string Beschriftung => Label ?? For.Metadata.ContainerType?.GetProperty(For.Metadata.PropertyName!)?.Bezeichnung() ?? For.Metadata.GetDisplayName();

    private protected Type Werttyp => For.Metadata.UnderlyingOrModelType;

    private protected string? Fehler { get; private set; }

    private protected string? BeschriebenDurch
    {
        get
        {
            var ids = string.Join(' ', new[] { Hinweis is null ? null : Id + "-hinweis", Fehler is null ? null : Id + "-fehler" }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    /// <inheritdoc />
    public override void Init(TagHelperContext context) => Fehler = Fehlertext(Stand);

    /// <summary>Die erste Meldung genügt: Sie sagt, was als Nächstes zu tun ist.</summary>
    internal static string? Fehlertext(ModelStateEntry? stand) => stand is { Errors.Count: > 0 }
        ? stand.Errors.Select(f => f.ErrorMessage).FirstOrDefault(m => m.Length > 0) ?? "Die Angabe ist nicht lesbar. Bitte prüfen Sie die Schreibweise."
        : null;

    private protected string? Text(string art) => Stand?.AttemptedValue ?? Werte.Text(For.Model, art);

    private protected HashSet<string> Gewaehlt() => Werte.Menge(Stand?.RawValue ?? For.Model);

    private protected bool? Angehakt() => Stand?.AttemptedValue is { } abgeschickt
        ? abgeschickt.Contains("true", StringComparison.OrdinalIgnoreCase)
        : For.Model as bool?;

    private protected void SchreibeFeld(TagHelperOutput output, IHtmlContent eingabe)
    {
        Umhuelle(output, "div", "kern-form-input", Fehler is null ? null : "kern-form-input--error");
        output.Content.AppendHtml(MitZusatz(Element("label", "kern-label", Beschriftung).Mit("for", Id)));
        output.Content.AppendHtml(Hinweiszeile());
        output.Content.AppendHtml(eingabe);
        output.Content.AppendHtml(Fehlerzeile());
    }

    private protected void SchreibeGruppe(TagHelperOutput output, IHtmlContent optionen, bool waagerecht)
    {
        Umhuelle(output, "fieldset", "kern-fieldset", Fehler is null ? null : "kern-fieldset--error");
        Setze(output, "aria-describedby", BeschriebenDurch);
        output.Content.AppendHtml(MitZusatz(Element("legend", "kern-label", Beschriftung)));
        output.Content.AppendHtml(Hinweiszeile());
        output.Content.AppendHtml(Element("div", "kern-fieldset__body" + (waagerecht ? " kern-fieldset__body--horizontal" : "")).Mit(optionen));
        output.Content.AppendHtml(Fehlerzeile());
    }

    /// <summary>Ein Haken oder Punkt samt Beschriftung; der erste einer Gruppe trägt die Id, auf die die Fehlerübersicht zeigt.</summary>
    private protected TagBuilder Ankreuzfeld(string art, string wert, string text, bool gesetzt, int stelle)
    {
        var id = stelle == 0 ? Id : string.Create(CultureInfo.InvariantCulture, $"{Id}-{stelle}");
        var klasse = $"kern-form-check__{art}" + (Fehler is null ? "" : $" kern-form-check__{art}--error");
        var eingabe = Element("input", klasse).Mit("type", art).Mit("id", id).Mit("name", Name).Mit("value", wert);
        eingabe.TagRenderMode = TagRenderMode.SelfClosing;
        if (gesetzt)
        {
            eingabe.Mit("checked", "checked");
        }

        return Element("div", "kern-form-check").Mit(eingabe, Element("label", "kern-label", text).Mit("for", id));
    }

    /// <summary>Attribute, die der Baustein selbst nicht kennt (maxlength, autocomplete, data-…), gehören an das Eingabefeld.</summary>
    private protected TagHelperOutput Eingabe(TagHelperOutput output, string element, string klasse)
    {
        var fremde = output.Attributes.Where(a => a.Name != "class" && !(a.Name == "autofocus" && !ViewContext.ModelState.IsValid)).ToList();
        foreach (var attribut in fremde)
        {
            output.Attributes.Remove(attribut);
        }

        output.Attributes.RemoveAll("autofocus");
        var eingabe = new TagHelperOutput(element, new TagHelperAttributeList(fremde), (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))
        {
            TagMode = element == "input" ? TagMode.SelfClosing : TagMode.StartTagAndEndTag,
        };
        eingabe.Attributes.SetAttribute("class", Fehler is null ? klasse : $"{klasse} {klasse}--error");
        eingabe.Attributes.SetAttribute("id", Id);
        eingabe.Attributes.SetAttribute("name", Name);
        Setze(eingabe, "aria-required", Optional ? null : "true");
        Setze(eingabe, "aria-invalid", Fehler is null ? null : "true");
        Setze(eingabe, "aria-describedby", BeschriebenDurch);
        return eingabe;
    }

    private protected static void Setze(TagHelperOutput output, string attribut, string? wert)
    {
        if (wert is not null)
        {
            output.Attributes.SetAttribute(attribut, wert);
        }
    }

    private protected TagBuilder? Hinweiszeile() =>
        Hinweis is null ? null : Element("div", "kern-hint", Hinweis).Mit("id", Id + "-hinweis");

    private protected TagBuilder? Fehlerzeile() => Fehler is null
        ? null
        : Element("p", "kern-error").Mit("id", Id + "-fehler").Mit("role", "alert")
            .Mit(Zeichen("danger", "kern-icon--md"), Element("span", "kern-body", Fehler));

    private protected static void Umhuelle(TagHelperOutput output, string element, params string?[] klassen)
    {
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        var eigene = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.Join(' ', klassen.Append(eigene).OfType<string>()));
    }

    private ModelStateEntry? Stand => ViewContext.ModelState.TryGetValue(Name, out var stand) ? stand : null;

    private TagBuilder MitZusatz(TagBuilder beschriftung)
    {
        if (Optional)
        {
            beschriftung.InnerHtml.Append(" ");
            beschriftung.Mit(Element("span", "kern-label__optional", "- Optional"));
        }

        return beschriftung;
    }
}
