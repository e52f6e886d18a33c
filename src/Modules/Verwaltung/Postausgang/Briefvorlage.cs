using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Die eine Vorlage aller E-Mails, als Text und als schlichtes HTML ohne Bilder, Skripte und fremde Quellen.</summary>
internal static class Briefvorlage
{
    private const string Gruss = "Freundliche Grüße";
    private const string Absender = "Ihr Stadtteilmanagement";

    // Umlaute bleiben lesbar; entschärft wird, was HTML bedeutet.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string AlsText(Briefinhalt inhalt)
    {
        var text = new StringBuilder().Append(inhalt.Anrede).Append("\n\n");
        foreach (var abschnitt in inhalt.Abschnitte) TextAbschnitt(text, abschnitt);
        text.Append(Gruss).Append('\n').Append(Absender).Append('\n');
        if (inhalt.Schluss is { } schluss) text.Append($"\n--\n{schluss.Text}:\n{schluss.Adresse}\n");
        return text.ToString();
    }

    public static string AlsHtml(Briefinhalt inhalt)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Stadtteilmanagement</title></head>\n")
            .Append("<body style=\"margin:0;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#131525;background:#ffffff\">\n<div style=\"max-width:640px\">\n");
        Absatz(html, inhalt.Anrede);
        foreach (var abschnitt in inhalt.Abschnitte) HtmlAbschnitt(html, abschnitt);
        html.Append($"<p>{Html.Encode(Gruss)}<br>{Html.Encode(Absender)}</p>\n");
        if (inhalt.Schluss is { } schluss)
            html.Append($"<p style=\"margin-top:24px;padding-top:12px;border-top:1px solid #bbbbbb;font-size:14px;color:#4a4d63\"><a href=\"{Html.Encode(schluss.Adresse)}\" style=\"color:#4a4d63\">{Html.Encode(schluss.Text)}</a></p>\n");
        return html.Append("</div>\n</body></html>\n").ToString();
    }

    private static void TextAbschnitt(StringBuilder text, Briefabschnitt abschnitt)
    {
        if (abschnitt.Gruppe is { } gruppe) text.Append($"== {gruppe} ==\n\n");
        if (abschnitt.Titel is { } titel) text.Append(titel).Append("\n\n");
        foreach (var absatz in abschnitt.Absaetze) text.Append(absatz).Append("\n\n");
        foreach (var angabe in abschnitt.Angaben) text.Append($"{angabe.Name}: {angabe.Wert}\n");
        if (abschnitt.Angaben.Count > 0) text.Append('\n');
        if (abschnitt.Verweis is { } verweis) text.Append($"{verweis.Text}:\n{verweis.Adresse}\n\n");
        foreach (var absatz in abschnitt.Danach) text.Append(absatz).Append("\n\n");
        if (abschnitt.Grund is { } grund) text.Append($"Warum Sie das lesen: {grund}\n\n");
    }

    private static void HtmlAbschnitt(StringBuilder html, Briefabschnitt abschnitt)
    {
        if (abschnitt.Gruppe is { } gruppe) html.Append($"<h1 style=\"margin:24px 0 8px;font-size:20px\">{Html.Encode(gruppe)}</h1>\n");
        if (abschnitt.Titel is { } titel) html.Append($"<h2 style=\"margin:16px 0 8px;font-size:18px\">{Html.Encode(titel)}</h2>\n");
        foreach (var absatz in abschnitt.Absaetze) Absatz(html, absatz);
        if (abschnitt.Angaben.Count > 0) html.Append("<p>").AppendJoin("<br>", abschnitt.Angaben.Select(a => $"{Html.Encode(a.Name)}: <b>{Html.Encode(a.Wert)}</b>")).Append("</p>\n");
        if (abschnitt.Verweis is { } verweis) html.Append($"<p><a href=\"{Html.Encode(verweis.Adresse)}\" style=\"color:#171a2b;font-weight:bold\">{Html.Encode(verweis.Text)}</a></p>\n");
        foreach (var absatz in abschnitt.Danach) Absatz(html, absatz);
        if (abschnitt.Grund is { } grund) html.Append($"<p style=\"font-size:14px;color:#4a4d63\">Warum Sie das lesen: {Html.Encode(grund)}</p>\n");
    }

    private static void Absatz(StringBuilder html, string text) => html.Append($"<p>{Html.Encode(text)}</p>\n");
}
