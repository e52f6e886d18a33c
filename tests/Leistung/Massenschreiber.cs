using Microsoft.Data.Sqlite;

namespace Stadtteilmanagement.Leistung;

/// <summary>Schreibt viele Zeilen in einer Transaktion; Indexe und Auslöser entstehen erst am Ende, das spart bei großen Mengen die meiste Zeit.</summary>
internal sealed class Massenschreiber : IDisposable
{
    private readonly SqliteConnection _db;
    private readonly SqliteTransaction _transaktion;
    private readonly string _vorsatz;
    private readonly List<string> _indexe = [];

    public Massenschreiber(string datenbank, string tabellenvorsatz)
    {
        _vorsatz = tabellenvorsatz;
        _db = new SqliteConnection($"Data Source={datenbank};Pooling=False");
        _db.Open();
        Ausfuehren("PRAGMA synchronous=OFF; PRAGMA cache_size=-400000;");
        _transaktion = _db.BeginTransaction();
        foreach (var (art, name, sql) in Indexe())
        {
            _indexe.Add(sql);
            Ausfuehren($"DROP {art} \"{name}\"");
        }
    }

    /// <summary>Eine Tabelle, in die Zeilen mit diesen Spalten kommen.</summary>
    public Action<object?[]> Tabelle(string name, params string[] spalten)
    {
        var befehl = _db.CreateCommand();
        befehl.CommandText = $"""INSERT INTO "{name}" ({string.Join(", ", spalten.Select(s => $"\"{s}\""))}) VALUES ({string.Join(", ", spalten.Select((_, i) => $"@p{i}"))})""";
        var parameter = spalten.Select((_, i) => befehl.Parameters.AddWithValue($"@p{i}", DBNull.Value)).ToArray();
        return werte =>
        {
            for (var i = 0; i < parameter.Length; i++) parameter[i].Value = werte[i] ?? DBNull.Value;
            befehl.ExecuteNonQuery();
        };
    }

    public Guid Schluessel(string sql)
    {
        using var befehl = _db.CreateCommand();
        befehl.CommandText = sql;
        return Guid.Parse((string)befehl.ExecuteScalar()!);
    }

    public void Abschliessen()
    {
        foreach (var index in _indexe) Ausfuehren(index);
        foreach (var index in (string[])["Volltext", "Kopftext"]) Ausfuehren($"INSERT INTO \"{_vorsatz}{index}\"(\"{_vorsatz}{index}\") VALUES('rebuild')");
        _transaktion.Commit();
        Ausfuehren("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public void Dispose()
    {
        _transaktion.Dispose();
        _db.Dispose();
    }

    private List<(string, string, string)> Indexe()
    {
        using var befehl = _db.CreateCommand();
        befehl.CommandText = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL AND tbl_name LIKE @vorsatz";
        befehl.Parameters.AddWithValue("@vorsatz", _vorsatz + "%");
        using var leser = befehl.ExecuteReader();
        var indexe = new List<(string, string, string)>();
        while (leser.Read()) indexe.Add((leser.GetString(0), leser.GetString(1), leser.GetString(2)));
        return indexe;
    }

    private void Ausfuehren(string sql)
    {
        using var befehl = _db.CreateCommand();
        befehl.CommandText = sql;
        befehl.ExecuteNonQuery();
    }
}
