using System.Net;
using System.Text;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Texte;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>Die Ausgabe als vollständiges Dokument für den Druck: A4, zwei Spalten, jede Seite des Seitenplans beginnt auf einem neuen Blatt.</summary>
internal static class Zeitungsdruck
{
    private const string Stil = """
        @page { size: A4; margin: 16mm 16mm 20mm; @bottom-center { content: counter(page); font: 9pt "Fira Sans", "Liberation Sans", Arial, sans-serif; } }
        body { font: 10pt/1.42 "Fira Sans", "Liberation Sans", Arial, sans-serif; color: #000; margin: 0; }
        .kopf { border-bottom: 1.2mm solid #000; padding-bottom: 3mm; margin-bottom: 5mm; } .kopf h1 { font-size: 46pt; line-height: 1; margin: 0; letter-spacing: -1pt; } .kopf p { margin: 1mm 0 0; }
        .probe { border: .4mm solid #000; padding: 1.5mm 3mm; font-weight: bold; }
        nav { border: .3mm solid #666; padding: 3mm 4mm; margin-bottom: 6mm; } nav h2 { font-size: 11pt; margin: 0 0 1.5mm; } nav ol { margin: 0; padding: 0; list-style: none; columns: 2; } nav a { color: #000; text-decoration: none; }
        .seite + .seite { break-before: page; } .rubrik { font-size: 8.5pt; text-transform: uppercase; letter-spacing: .4pt; margin: 0; border-top: .4mm solid #000; padding-top: 1mm; break-after: avoid; }
        article { margin-bottom: 7mm; } article h2 { font-size: 17pt; line-height: 1.15; margin: 0 0 2mm; break-after: avoid; } .vorspann { font-weight: bold; margin: 0 0 2.5mm; break-after: avoid; }
        .spalten { columns: 2; column-gap: 7mm; hyphens: auto; } .spalten p { margin: 0 0 2mm; orphans: 3; widows: 3; } .urheber { font-style: italic; }
        figure { margin: 0 0 3mm; break-inside: avoid; } figure img { max-width: 100%; max-height: 95mm; } figcaption { font-size: 8pt; }
        .impressum { border-top: .4mm solid #000; font-size: 8.5pt; break-inside: avoid; } .impressum h2 { font-size: 10pt; margin: 2mm 0 1mm; } .impressum p { margin: 0 0 1mm; white-space: pre-line; }
        """;

    /// <param name="ausgabe">Was gedruckt wird.</param>
    /// <param name="bilder">Die Bilder als JPEG nach der Prüfsumme ihrer Vorschau; was fehlt, gibt es nicht mehr.</param>
    public static string AlsHtml(GesetzteAusgabe ausgabe, IReadOnlyDictionary<string, byte[]> bilder)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{Sicher($"{ausgabe.Name}: {ausgabe.Titelthema}")}</title><style>{Stil}</style></head><body>")
            .Append($"<header class=\"kopf\"><h1>WIR2</h1><p>Stadtteilzeitung Groß Klein &amp; Schmarl · {Sicher(ausgabe.Name[5..])} · {ausgabe.Erscheint.AlsDatum()}</p><p><strong>{Sicher(ausgabe.Titelthema)}</strong></p></header>");
        if (ausgabe.Probeabzug) html.Append("<p class=\"probe\">Probeabzug, nicht zum Druck freigegeben</p>");
        html.Append("<nav aria-labelledby=\"inhalt\"><h2 id=\"inhalt\">Inhalt</h2><ol>").AppendJoin("", ausgabe.Artikel.Select(a => $"<li><a href=\"#a{a.Id:N}\">{Sicher(a.Titel)}, Seite {a.Seite}</a></li>")).Append("</ol></nav><main>");
        foreach (var seite in ausgabe.Artikel.GroupBy(a => a.Seite))
        {
            html.Append("<section class=\"seite\">");
            foreach (var artikel in seite) Artikel(html, artikel, bilder);
            html.Append("</section>");
        }
        return html.Append("</main>").Append(Impressum(ausgabe)).Append("</body></html>").ToString();
    }

    private static void Artikel(StringBuilder html, Zeitungsartikel artikel, IReadOnlyDictionary<string, byte[]> bilder)
    {
        html.Append($"<article id=\"a{artikel.Id:N}\"><p class=\"rubrik\">{Sicher(artikel.Rubrik)}</p><h2>{Sicher(artikel.Titel)}</h2>");
        if (artikel.Vorspann is { } vorspann) html.Append($"<p class=\"vorspann\">{Sicher(vorspann)}</p>");
        html.Append("<div class=\"spalten\">");
        foreach (var bild in artikel.Bilder) html.Append(Bild(bild, bilder));
        html.Append(Textsatz.AlsHtml(artikel.Text));
        if (artikel.Urheber is { } urheber) html.Append($"<p class=\"urheber\">{Sicher(urheber)}</p>");
        html.Append("</div></article>");
    }

    private static string Bild(Bildangabe bild, IReadOnlyDictionary<string, byte[]> bilder) =>
        bild.Vorschau is { } vorschau && bilder.TryGetValue(vorschau, out var bytes)
            ? $"<figure><img src=\"data:image/jpeg;base64,{Convert.ToBase64String(bytes)}\" alt=\"{Sicher(bild.Alternativtext ?? "")}\"><figcaption>{Sicher(bild.Rechte ?? "")}</figcaption></figure>" : "";

    private static string Impressum(GesetzteAusgabe a) =>
        $"<footer class=\"impressum\"><h2>Impressum</h2><p>Herausgeber: {Sicher(a.Herausgeber ?? "fehlt")}</p><p>Verantwortliche Redaktion: {Sicher(a.Redaktion ?? "fehlt")}</p><p>Druck: {Sicher(a.Druckerei ?? "fehlt")}</p><p>Verantwortlich für Anzeigen: {Sicher(a.Anzeigen ?? "fehlt")}</p><p>Auflage: {a.Auflage.ToString("N0", Ortszeit.Deutsch)} Stück</p></footer>";

    private static string Sicher(string text) => WebUtility.HtmlEncode(text);
}
