using System.Globalization;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>Eine Zeile der Datei mit den Augen einer Einspielart: nach Feldern statt nach Spalten. Sammelt, was daran nicht stimmt.</summary>
public sealed class Einspielzeile(Rohzeile roh, Spaltenzuordnung zuordnung)
{
    private static readonly string[] Tagesformen = ["d.M.yyyy", "d.M.yy", "yyyy-MM-dd"];
    private static readonly string[] Zeitformen = ["d.M.yyyy H:mm", "d.M.yyyy H:mm:ss", "d.M.yy H:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd H:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    private readonly List<Feldfehler> _fehler = [];

    /// <summary>Nummer der Zeile in der Datei.</summary>
    public int Nummer => roh.Nummer;

    /// <summary>Was an ihr nicht stimmt.</summary>
    public IReadOnlyList<Feldfehler> Fehler => _fehler;

    /// <summary>Meldet einen Fehler; derselbe noch einmal zählt nicht, denn manches Feld wird mehrmals gelesen.</summary>
    /// <param name="feld">Das Feld; null, wenn er die ganze Zeile betrifft.</param>
    /// <param name="satz">Was nicht stimmt und was hilft.</param>
    public void Melde(string? feld, string satz)
    {
        if (!_fehler.Contains(new Feldfehler(feld, satz))) _fehler.Add(new Feldfehler(feld, satz));
    }

    /// <summary>Der Text im Feld, null bei einer leeren Zelle. Ist das Feld nicht zugeordnet, gilt <paramref name="sonst"/>: Was die Datei nicht enthält, ändert sie nicht.</summary>
    public string? Text(string feld, string? sonst = null) =>
        !zuordnung.Spalten.TryGetValue(feld, out var stelle) ? sonst : stelle < roh.Zellen.Count && roh.Zellen[stelle].Length > 0 ? roh.Zellen[stelle] : null;

    /// <summary>Der Tag im Feld.</summary>
    public DateOnly? Tag(string feld, DateOnly? sonst = null) => Lies(feld, sonst, text =>
        DateOnly.TryParseExact(text, Tagesformen, Ortszeit.Deutsch, DateTimeStyles.AllowWhiteSpaces, out var tag) ? tag : null,
        "kein Datum. Schreiben Sie es wie 24.11.2026.");

    /// <summary>Tag und Uhrzeit im Feld, Ortszeit; nur ein Tag gilt als 00:00 Uhr.</summary>
    /// <param name="feld">Das Feld.</param>
    /// <param name="sonst">Was gilt, wenn es nicht zugeordnet ist.</param>
    /// <param name="amTag">Steht nur eine Uhrzeit da, gilt sie an diesem Tag.</param>
    public DateTime? Zeitpunkt(string feld, DateTime? sonst = null, DateOnly? amTag = null) => Lies(feld, sonst, text =>
    {
        var kurz = text.Replace(" Uhr", "", StringComparison.OrdinalIgnoreCase).Replace(",", "", StringComparison.Ordinal);
        if (amTag is { } tag && TimeOnly.TryParseExact(kurz, ["H:mm", "H.mm"], Ortszeit.Deutsch, DateTimeStyles.None, out var uhrzeit)) return tag.ToDateTime(uhrzeit);
        return DateTime.TryParseExact(kurz, [.. Zeitformen, .. Tagesformen], Ortszeit.Deutsch, DateTimeStyles.AllowWhiteSpaces, out var zeit) ? zeit : null;
    }, "kein Zeitpunkt. Schreiben Sie ihn wie 24.11.2026 18:30.");

    private T? Lies<T>(string feld, T? sonst, Func<string, T?> lesen, string klage) where T : struct
    {
        if (!zuordnung.Spalten.ContainsKey(feld)) return sonst;
        if (Text(feld) is not { } text) return null;
        var wert = lesen(text);
        if (wert is null) Melde(feld, $"„{(text.Length > 60 ? text[..60] + "…" : text)}“ ist {klage}");
        return wert;
    }
}

/// <summary>Was an einer Zeile nicht stimmt.</summary>
/// <param name="Feld">Das Feld; null, wenn es die ganze Zeile betrifft.</param>
/// <param name="Satz">Ganzer Satz für die Person am Bildschirm.</param>
public sealed record Feldfehler(string? Feld, string Satz);
