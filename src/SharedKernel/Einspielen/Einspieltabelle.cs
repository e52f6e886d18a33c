namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>Der Inhalt einer eingelesenen Datei, alles als Text.</summary>
/// <param name="Format">Woran die Datei erkannt wurde, zum Beispiel „CSV, Windows-1252, Trennzeichen Semikolon“.</param>
/// <param name="Kopf">Überschriften der Spalten; eine leere heißt nach ihrem Buchstaben.</param>
/// <param name="Zeilen">Die Zeilen darunter, ohne leere.</param>
public sealed record Einspieltabelle(string Format, IReadOnlyList<string> Kopf, IReadOnlyList<Rohzeile> Zeilen)
{
    /// <summary>Mehr nimmt eine Datei nicht auf.</summary>
    public const int HoechstensZeilen = 20_000;

    internal const int HoechstensSpalten = 200;

    /// <summary>Baut die Tabelle aus gelesenen Zeilen: Die erste mit Inhalt ist die Kopfzeile.</summary>
    /// <exception cref="Regelverstoss">Es gibt keine Zeilen, zu viele oder zu viele Spalten.</exception>
    internal static Einspieltabelle Aus(string format, IEnumerable<string[]> gelesen)
    {
        string[]? kopf = null;
        var (nummer, zeilen) = (0, new List<Rohzeile>());
        foreach (var roh in gelesen)
        {
            nummer++;
            var zellen = Array.ConvertAll(roh, z => z.Trim());
            if (zellen.All(z => z.Length == 0)) continue;
            if (kopf is null)
            {
                kopf = OhneLeeresEnde(zellen);
                if (kopf.Length > HoechstensSpalten) throw new Regelverstoss($"Die Datei hat mehr als {HoechstensSpalten} Spalten. Bitte löschen Sie, was nicht gebraucht wird.");
                continue;
            }
            if (zeilen.Count == HoechstensZeilen) throw new Regelverstoss("Die Datei hat mehr als 20.000 Zeilen. Bitte teilen Sie sie auf.");
            zeilen.Add(new Rohzeile(nummer, zellen));
        }
        if (kopf is null) throw new Regelverstoss("Die Datei ist leer.");
        if (zeilen.Count == 0) throw new Regelverstoss("Unter der Kopfzeile steht nichts. Die erste Zeile nennt die Spalten, ab der zweiten stehen die Angaben.");
        return new Einspieltabelle(format, [.. kopf.Select((text, stelle) => text.Length == 0 ? $"Spalte {Buchstabe(stelle)}" : text)], zeilen);
    }

    private static string[] OhneLeeresEnde(string[] zellen) => zellen[..(Array.FindLastIndex(zellen, z => z.Length > 0) + 1)];

    private static string Buchstabe(int stelle) => stelle < 26 ? ((char)('A' + stelle)).ToString() : Buchstabe(stelle / 26 - 1) + (char)('A' + stelle % 26);
}

/// <summary>Eine Zeile der Datei.</summary>
/// <param name="Nummer">Zeilennummer, wie sie das Tabellenprogramm zeigt; die Kopfzeile ist meist 1.</param>
/// <param name="Zellen">Inhalte ohne Leerraum am Rand.</param>
public sealed record Rohzeile(int Nummer, IReadOnlyList<string> Zellen);
