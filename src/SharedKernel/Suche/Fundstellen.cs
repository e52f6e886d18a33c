namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>Ein Stück Text; Fundstellen werden beim Anzeigen hervorgehoben. Der Text ist roh und wird erst von der Seite maskiert.</summary>
public sealed record Textstueck(string Text, bool IstFundstelle);

/// <summary>Hebt hervor, was eine Suche fand. Das geschieht hier und nicht in der Datenbank, damit es überall gleich aussieht.</summary>
internal static class Fundstellen
{
    private const int Schnipsellaenge = 220;
    private const int Vorlauf = 60;

    // In einem langen Text mit Hunderten Fundstellen zeigt schon eine der ersten, worum es geht.
    private const int Ausgangsstellen = 100;

    // „Haus“ endet nicht auf die Endung s, „Baums“ schon.
    private const string VorEndungS = "bdfghklmnrt";

    private static readonly string[] Endungen = ["ern", "em", "en", "er", "es", "e", "n", "s"];

    /// <summary>Der ganze Text mit seinen Fundstellen.</summary>
    public static IReadOnlyList<Textstueck> Im(string text, Suchanfrage anfrage) => Zerteilt(text, 0, text.Length, Stellen(text, anfrage));

    /// <summary>Der Ausschnitt mit den meisten verschiedenen gesuchten Wörtern; ohne Fundstelle der Anfang.</summary>
    public static IReadOnlyList<Textstueck> Schnipsel(string text, Suchanfrage anfrage)
    {
        var stellen = Stellen(text, anfrage);
        var beste = stellen.Count == 0 ? 0
            : stellen.Take(Ausgangsstellen).MaxBy(s => stellen.Where(t => t.Start >= s.Start && t.Start + t.Laenge <= s.Start + Schnipsellaenge - Vorlauf).Select(t => t.Begriff).Distinct().Count()).Start;
        var von = beste <= Vorlauf ? 0 : Wortgrenze(text, beste - Vorlauf, 1);
        var bis = von + Schnipsellaenge >= text.Length ? text.Length : Wortgrenze(text, von + Schnipsellaenge, -1);
        if (bis <= beste) bis = Math.Min(text.Length, von + Schnipsellaenge);
        var stuecke = Zerteilt(text, von, bis, stellen);
        return [.. von > 0 ? [new Textstueck("… ", false)] : Array.Empty<Textstueck>(), .. stuecke, .. bis < text.Length ? [new Textstueck(" …", false)] : Array.Empty<Textstueck>()];
    }

    private static List<Stelle> Stellen(string text, Suchanfrage anfrage)
    {
        var stellen = new List<Stelle>();
        foreach (var wort in Suchtext.Zerlegen(text))
            for (var i = 0; i < anfrage.Begriffe.Count; i++)
                if (Passt(wort.Wort, anfrage.Begriffe[i]))
                {
                    stellen.Add(new Stelle(wort.Start, wort.Laenge, i));
                    break;
                }
        return stellen;
    }

    private static bool Passt(string wort, Suchbegriff begriff) =>
        begriff.AlsAnfang ? wort.StartsWith(begriff.Wort, StringComparison.Ordinal) || Stamm(wort) == Stamm(begriff.Wort) : wort == begriff.Wort;

    // Grob, aber nur zum Hervorheben: Die Datenbank hat den Vorgang schon gefunden.
    private static string Stamm(string wort)
    {
        var ohneUmlaut = wort.Replace("ae", "a").Replace("oe", "o").Replace("ue", "u");
        var endung = Endungen.FirstOrDefault(e => ohneUmlaut.Length >= e.Length + 3 && ohneUmlaut.EndsWith(e, StringComparison.Ordinal) && (e != "s" || VorEndungS.Contains(ohneUmlaut[^2])));
        return endung is null ? ohneUmlaut : ohneUmlaut[..^endung.Length];
    }

    private static int Wortgrenze(string text, int stelle, int schritt)
    {
        for (var i = 0; i < 40 && stelle > 0 && stelle < text.Length; i++, stelle += schritt)
            if (char.IsWhiteSpace(text[stelle])) return schritt > 0 ? stelle + 1 : stelle;
        return Math.Clamp(stelle, 0, text.Length);
    }

    private static List<Textstueck> Zerteilt(string text, int von, int bis, List<Stelle> stellen)
    {
        var (stuecke, hier) = (new List<Textstueck>(), von);
        foreach (var stelle in stellen.Where(s => s.Start >= von && s.Start + s.Laenge <= bis))
        {
            if (stelle.Start > hier) stuecke.Add(new Textstueck(text[hier..stelle.Start], false));
            stuecke.Add(new Textstueck(text.Substring(stelle.Start, stelle.Laenge), true));
            hier = stelle.Start + stelle.Laenge;
        }
        if (hier < bis) stuecke.Add(new Textstueck(text[hier..bis], false));
        return stuecke;
    }

    private readonly record struct Stelle(int Start, int Laenge, int Begriff);
}
