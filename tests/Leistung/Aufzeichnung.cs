using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Stadtteilmanagement.Leistung;

/// <summary>Ein SQL-Befehl, wie die Seite ihn gab.</summary>
internal sealed record Befehl(string Spur, string Sql, IReadOnlyList<Parameter> Parameter);

/// <summary>Ein Parameter in der Form, in der SQLite ihn speichert.</summary>
internal sealed record Parameter(string Name, string? Text, long? Zahl);

/// <summary>Was nötig ist, um eine Seite ohne Anwendung nachzuspielen: dieselben Befehle, dieselben Kopfzeilen, dieselben Bytes.</summary>
internal sealed record Vorlage(string Pfad, IReadOnlyList<Befehl> Befehle, IReadOnlyDictionary<string, string> Kopfzeilen, byte[] Inhalt);

internal static class Aufzeichnung
{
    public const string Umgebungsvariable = "LEISTUNG_AUFZEICHNUNG";

    public static string Zeile(string spur, DbCommand befehl) => JsonSerializer.Serialize(
        new Befehl(spur, befehl.CommandText, [.. befehl.Parameters.Cast<DbParameter>().Select(p => Festhalten(p.ParameterName, p.Value))]));

    public static async Task<IReadOnlyList<Befehl>> LesenAsync(string datei, string spur)
    {
        await using var strom = new FileStream(datei, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var leser = new StreamReader(strom);
        return [.. (await leser.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(z => JsonSerializer.Deserialize<Befehl>(z)!).Where(b => b.Spur == spur)];
    }

    private static Parameter Festhalten(string name, object? wert) => wert switch
    {
        null or DBNull => new(name, null, null),
        string text => new(name, text, null),
        Guid id => new(name, id.ToString().ToUpperInvariant(), null),
        DateOnly tag => new(name, tag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null),
        DateTime zeit => new(name, zeit.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture), null),
        bool ja => new(name, null, ja ? 1 : 0),
        int or long or short or byte => new(name, null, Convert.ToInt64(wert, CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"Parameter {name} vom Typ {wert.GetType()} lässt sich nicht aufzeichnen.")
    };
}
