namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>Eine Spalte, die eine <see cref="IEinspielart"/> versteht.</summary>
/// <param name="Feld">Name der Eigenschaft im Satz; daran hängen auch die Meldungen des Validators.</param>
/// <param name="Titel">Überschrift in Vorlage und Vorschau.</param>
/// <param name="Pflicht">Ob die Datei sie haben muss.</param>
/// <param name="Beispiel">Inhalt der Beispielzeile in der Vorlage.</param>
/// <param name="Synonyme">Andere Überschriften, unter denen sie vorkommt.</param>
public sealed record Einspielspalte(string Feld, string Titel, bool Pflicht, string Beispiel, params string[] Synonyme);

/// <summary>Welche Spalte der Datei zu welchem Feld gehört.</summary>
/// <param name="Spalten">Feld → Stelle in der Datei, die erste ist 0; was fehlt, ist nicht zugeordnet.</param>
public sealed record Spaltenzuordnung(IReadOnlyDictionary<string, int> Spalten)
{
    /// <summary>Ordnet nach den Überschriften zu, ohne auf Groß- und Kleinschreibung, Umlaute und Satzzeichen zu achten; jede Spalte höchstens einmal.</summary>
    public static Spaltenzuordnung Vorschlag(IReadOnlyList<Einspielspalte> spalten, IReadOnlyList<string> kopf)
    {
        var frei = kopf.Select((text, stelle) => (Name: Vergleichbar(text), stelle)).ToList();
        var gefunden = new Dictionary<string, int>();
        foreach (var spalte in spalten)
        {
            var namen = spalte.Synonyme.Prepend(spalte.Titel).Prepend(spalte.Feld).Select(Vergleichbar).ToHashSet();
            if (frei.FindIndex(k => namen.Contains(k.Name)) is not (>= 0 and var treffer)) continue;
            gefunden[spalte.Feld] = frei[treffer].stelle;
            frei.RemoveAt(treffer);
        }
        return new Spaltenzuordnung(gefunden);
    }

    /// <summary>Pflichtspalten, denen noch nichts zugeordnet ist.</summary>
    public IReadOnlyList<Einspielspalte> Fehlende(IReadOnlyList<Einspielspalte> spalten) => [.. spalten.Where(s => s.Pflicht && !Spalten.ContainsKey(s.Feld))];

    private static string Vergleichbar(string text) => string.Concat(Suchtext.Aus(text).Where(char.IsAsciiLetterOrDigit));
}
