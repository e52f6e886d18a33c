using Microsoft.Data.Sqlite;

namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Lässt Zeit vergehen, ohne an der Uhr zu drehen.</summary>
internal static class Zeitsprung
{
    /// <summary>So, als wären die Tage zwischen Einladung und Sitzung vergangen: Die Sitzung beginnt jetzt.</summary>
    public static void SitzungBeginntJetzt(string ordner, string adresse)
    {
        using var verbindung = new SqliteConnection($"Data Source={Path.Combine(ordner, Testhost.Datenbank)};Pooling=False");
        verbindung.Open();
        using var befehl = verbindung.CreateCommand();
        befehl.CommandText = "UPDATE lenkungsgruppe_Sitzung SET Beginn = datetime('now'), Ende = datetime('now', '+2 hours') WHERE Id = $id";
        befehl.Parameters.AddWithValue("$id", adresse[^36..].ToUpperInvariant());
        befehl.ExecuteNonQuery().ShouldBe(1);
    }
}
