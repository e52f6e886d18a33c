using System.Net;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Ein Formular, wie es der Browser absenden würde.</summary>
internal sealed class Formular
{
    private readonly string _html;
    private readonly List<KeyValuePair<string, string>> _felder = [];

    public Formular(string adresse, string html)
    {
        (Adresse, _html) = (adresse, html);
        foreach (var element in Html.Elemente(html)) Aufnehmen(element);
    }

    public string Adresse { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Felder => _felder;

    public string? this[string name] => _felder.Where(f => f.Key == name).Select(f => f.Value).FirstOrDefault();

    public string[] Werte(string name) => [.. _felder.Where(f => f.Key == name).Select(f => f.Value)];

    public Formular Mit(string name, params string[] werte)
    {
        _felder.RemoveAll(f => f.Key == name);
        _felder.AddRange(werte.Select(w => KeyValuePair.Create(name, w)));
        return this;
    }

    /// <summary>Wählt, was mit diesem Text zur Wahl steht.</summary>
    public Formular Waehle(string name, params string[] texte) => Mit(name, [.. texte.Select(t => Wert(name, t))]);

    /// <summary>Der Wert zu einem Text; bei Personen genügt der Name vor dem Strich.</summary>
    public string Wert(string name, string text)
    {
        var elemente = Html.Elemente(_html).ToList();
        var option = elemente.FirstOrDefault(e => e.Name == "select" && e["name"] == name) is { } auswahl
            ? Html.Elemente(auswahl.Inhalt).FirstOrDefault(o => o.Name == "option" && $"{Html.Text(o.Inhalt).Trim()} – ".StartsWith($"{text} – ", StringComparison.Ordinal))
            : elemente.FirstOrDefault(e => e.Name == "input" && e["name"] == name
                && elemente.Any(l => l.Name == "label" && l["for"] == e["id"] && Html.Text(l.Inhalt).Trim() == text));
        return option?["value"] ?? throw new InvalidOperationException($"„{text}“ steht bei {name} nicht zur Wahl.");
    }

    private void Aufnehmen(Element element)
    {
        if (element["name"] is not { Length: > 0 } name) return;
        var wert = element.Name switch
        {
            "input" when element["type"] is "checkbox" or "radio" => element.Hat("checked") ? element["value"] : null,
            "input" => element["value"] ?? "",
            "textarea" => Abgesandt(element),
            "select" => Html.Elemente(element.Inhalt).Where(o => o.Name == "option").OrderByDescending(o => o.Hat("selected")).FirstOrDefault()?["value"] ?? "",
            _ => null
        };
        if (wert is not null) _felder.Add(KeyValuePair.Create(name, wert));
    }

    // Der Browser verschluckt den ersten Umbruch und sendet alle anderen als CRLF.
    private static string Abgesandt(Element element)
    {
        var inhalt = WebUtility.HtmlDecode(element.Inhalt).ReplaceLineEndings("\n");
        return (inhalt.StartsWith('\n') ? inhalt[1..] : inhalt).ReplaceLineEndings("\r\n");
    }
}
