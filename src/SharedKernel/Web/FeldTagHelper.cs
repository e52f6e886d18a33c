using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Textfeld mit Beschriftung, Hinweis und Fehlermeldung:
/// <c>&lt;feld for="Command.Betreff" label="Betreff" maxlength="200" /&gt;</c>.
/// Unbekannte Attribute (maxlength, autocomplete, inputmode, placeholder, min, data-…) wandern an das Eingabefeld.
/// </summary>
[HtmlTargetElement("feld", Attributes = "for")]
public sealed class FeldTagHelper : Formularfeld
{
    private static readonly HashSet<string> Arten =
        ["text", "date", "datetime-local", "time", "email", "tel", "url", "search", "number", "password", "file", "mehrzeilig", "formatiert"];

    /// <summary>
    /// Art der Eingabe: text, date, datetime-local, time, email, tel, url, search, number, password, file, mehrzeilig
    /// oder formatiert (mehrzeilig mit Werkzeugleiste und Vorschau).
    /// Ohne Angabe nach dem Typ der Eigenschaft.
    /// </summary>
    public string? Art { get; set; }

    /// <summary>Höhe in Zeilen, nur bei <c>mehrzeilig</c> und <c>formatiert</c>.</summary>
    public int Zeilen { get; set; } = 6;

    /// <summary>Textbausteine zum Einfügen, nur bei <c>formatiert</c>.</summary>
    public IReadOnlyList<GefuellterBaustein> Bausteine { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var art = Art ?? VermuteteArt();
        if (!Arten.Contains(art))
        {
            throw new InvalidOperationException($"<feld for=\"{For.Name}\"> kennt die Art „{art}“ nicht.");
        }

        SchreibeFeld(output, art switch
        {
            "mehrzeilig" => Textblock(output),
            "formatiert" => new Schreibfeld(Name, Id, Beschriftung, ViewContext.HttpContext.Request).Um(Textblock(output), Text("text"), Bausteine),
            _ => Zeile(output, art)
        });
    }

    private TagHelperOutput Textblock(TagHelperOutput output)
    {
        var eingabe = Eingabe(output, "textarea", "kern-form-input__input");
        eingabe.Attributes.SetAttribute("rows", Zeilen.ToString(CultureInfo.InvariantCulture));
        // Der Browser verschluckt den ersten Zeilenumbruch; ein eigener davor bewahrt den getippten.
        eingabe.Content.AppendHtml("\n").Append(Text("text") ?? "");
        return eingabe;
    }

    private TagHelperOutput Zeile(TagHelperOutput output, string art)
    {
        var eingabe = Eingabe(output, "input", "kern-form-input__input");
        // Ein number-Feld schickt „2.5“, gelesen wird aber deutsch: das ergäbe 25. Darum sind Dezimalzahlen Text.
        var dezimal = art == "number" && IstDezimal;
        eingabe.Attributes.SetAttribute("type", dezimal ? "text" : art);
        if (IstDezimal && !eingabe.Attributes.ContainsName("inputmode"))
        {
            eingabe.Attributes.SetAttribute("inputmode", "decimal");
        }

        if (art is not ("password" or "file"))
        {
            Setze(eingabe, "value", Text(art));
        }

        return eingabe;
    }

    private bool IstDezimal => Werttyp == typeof(decimal) || Werttyp == typeof(double);

    private string VermuteteArt() => Werttyp switch
    {
        var t when t == typeof(DateOnly) => "date",
        var t when t == typeof(DateTime) || t == typeof(DateTimeOffset) => "datetime-local",
        var t when t == typeof(TimeOnly) => "time",
        var t when t == typeof(int) || t == typeof(long) => "number",
        _ => "text",
    };
}
