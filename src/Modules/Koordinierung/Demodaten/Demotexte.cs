using System.Text.Json;
using System.Text.Json.Serialization;
using Stadtteilmanagement.Koordinierung.Anliegen;

namespace Stadtteilmanagement.Koordinierung.Demodaten;

/// <summary>Erfundene Texte für die Demo, aus der eingebetteten Datei demotexte.json.</summary>
internal sealed record Demotexte(IReadOnlyList<Demoanliegen> Anliegen)
{
    private static readonly JsonSerializerOptions Schreibweise = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Demotexte Laden()
    {
        using var datei = typeof(Demotexte).Assembly.GetManifestResourceStream("demotexte.json")!;
        return JsonSerializer.Deserialize<Demotexte>(datei, Schreibweise)!;
    }
}

internal sealed record Demoanliegen(
    string Betreff, string Schilderung, string Stadtteil, Kanal Kanal, int? Handlungsfeld, string? Ort, string? Name, string? Kontakt,
    IReadOnlyList<string> Vermerke, string Rueckmeldung, string Wiedervorlage, string Weg, string? Grund, Demoanfrage? Anfrage);

internal sealed record Demoanfrage(
    string Betreff, string Frage, string Federfuehrend, IReadOnlyList<string> Beteiligt, bool Pruefanfrage, IReadOnlyDictionary<string, string> Antworten,
    string Zwischenbescheid, string Ablehnung, string Rueckfrage, string Auswertung, string Fristgrund);
