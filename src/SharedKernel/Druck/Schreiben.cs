using System.Net;
using System.Text;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Druck;

/// <summary>Ein Brief oder Bescheid, unabhängig davon, ob er auf dem Bildschirm oder auf Papier steht.</summary>
/// <param name="Absender">Wer schreibt.</param>
/// <param name="Empfaenger">An wen.</param>
/// <param name="Datum">Tag des Schreibens.</param>
/// <param name="Betreff">Betreff; zugleich Titel der Datei.</param>
/// <param name="Absaetze">Der Text, ein Absatz je Eintrag, ohne Auszeichnung.</param>
/// <param name="Punkte">Aufzählung danach; leer, wenn es keine gibt.</param>
/// <param name="Schluss">Letzter Absatz.</param>
public sealed record Schreiben(string Absender, string Empfaenger, DateOnly Datum, string Betreff, IReadOnlyList<string> Absaetze, IReadOnlyList<string> Punkte, string Schluss)
{
    private const string Stil = """
        @page { size: A4; margin: 27mm 20mm 25mm 25mm; }
        body { font: 11pt/1.45 "Fira Sans", "Liberation Sans", Arial, sans-serif; color: #000; margin: 0; }
        header p { margin: 0 0 8mm; } h1 { font-size: 13pt; margin: 10mm 0 6mm; } p { margin: 0 0 3.5mm; white-space: pre-line; } li { margin-bottom: 1.5mm; }
        .datum { text-align: right; }
        """;

    /// <summary>Das Schreiben als vollständiges Dokument für den Druck.</summary>
    public string AlsHtml()
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{Sicher(Betreff)}</title><style>{Stil}</style></head><body>")
            .Append($"<header><p>{Sicher(Absender)}</p><p>{Sicher(Empfaenger)}</p><p class=\"datum\">Rostock, {Datum.AlsDatum()}</p></header><main><h1>{Sicher(Betreff)}</h1>");
        foreach (var absatz in Absaetze) html.Append($"<p>{Sicher(absatz)}</p>");
        if (Punkte.Count > 0) html.Append("<ul>").AppendJoin("", Punkte.Select(p => $"<li>{Sicher(p)}</li>")).Append("</ul>");
        if (Schluss.Length > 0) html.Append($"<p>{Sicher(Schluss)}</p>");
        return html.Append("</main></body></html>").ToString();
    }

    private static string Sicher(string text) => WebUtility.HtmlEncode(text);
}
