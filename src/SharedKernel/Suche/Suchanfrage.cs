namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>Was gesucht wird: höchstens sechs Wörter, die alle vorkommen müssen, jedes auch als Wortanfang.</summary>
public sealed record Suchanfrage
{
    // Mehr Wörter machen eine Suche nur langsamer.
    private const int Hoechstens = 6;

    // Dahinter liest niemand mehr; ein eingefügter Roman soll den Server nicht beschäftigen.
    private const int Textlaenge = 500;

    private Suchanfrage(IReadOnlyList<Suchbegriff> begriffe) => Begriffe = begriffe;

    /// <summary>Die gesuchten Wörter; leer, wenn der Text keine enthält.</summary>
    public IReadOnlyList<Suchbegriff> Begriffe { get; }

    /// <summary>Liest eine Anfrage aus dem, was jemand getippt hat. Zeichen, die Datenbanken etwas bedeuten, zählen wie Leerzeichen.</summary>
    public static Suchanfrage Aus(string? text)
    {
        var getippt = text?.Length > Textlaenge ? text[..Textlaenge] : text ?? "";
        return new Suchanfrage([.. Suchtext.Zerlegen(getippt).Where(w => !Suchtext.IstFuellwort(w.Wort)).DistinctBy(w => w.Wort).Take(Hoechstens)
            .Select(w => new Suchbegriff(w.Wort, getippt.Substring(w.Start, w.Laenge)))]);
    }

    /// <summary>Dieselbe Anfrage mit einem anderen Wort an dieser Stelle.</summary>
    public Suchanfrage Mit(int stelle, Suchbegriff begriff) => new([.. Begriffe.Select((b, i) => i == stelle ? begriff : b)]);

    /// <summary>Ob jedes Wort in diesen vergleichbaren Wörtern vorkommt, auch als Anfang.</summary>
    internal bool BeginntIn(string kopf) => Begriffe.All(b => $" {kopf}".Contains($" {b.Wort}", StringComparison.Ordinal));

    /// <summary>Der Text mit hervorgehobenen Fundstellen.</summary>
    public IReadOnlyList<Textstueck> Hervorgehoben(string text) => Fundstellen.Im(text, this);
}

/// <summary>Ein gesuchtes Wort.</summary>
/// <param name="Wort">In vergleichbarer Form; nur Buchstaben und Ziffern.</param>
/// <param name="Getippt">Wie es getippt wurde, mit Umlauten.</param>
public sealed record Suchbegriff(string Wort, string Getippt)
{
    /// <summary>Ob auch Wörter zählen, die so anfangen; bei einem einzelnen Zeichen wäre das fast jedes.</summary>
    public bool AlsAnfang => Wort.Length > 1 && !NurGanz;

    /// <summary>Ob nur das ganze Wort zählt.</summary>
    public bool NurGanz { get; init; }

    /// <summary>Wie viele Tippfehler zwischen zwei Wörtern liegen.</summary>
    public int AbstandZu(Suchbegriff anderer) => Tippfehler.Abstand(Wort, anderer.Wort);
}

/// <summary>Womit sich Treffer eingrenzen lassen; null grenzt nicht ein.</summary>
public sealed record Suchfilter(string? Stadtteil = null, DateOnly? Von = null, DateOnly? Bis = null)
{
    /// <summary>Ob irgendetwas eingrenzt.</summary>
    public bool IstGesetzt => Stadtteil is not null || Von is not null || Bis is not null;
}

/// <summary>Worin und wie genau gesucht wird, das Treffendste zuerst.</summary>
internal enum Suchort
{
    /// <summary>Genau diese Wörter in Nummer, Titel oder Namen.</summary>
    GanzesKopfwort,
    /// <summary>Genau diese Wörter irgendwo.</summary>
    GanzesWort,
    /// <summary>Irgendwo, auch Wörter, die so anfangen oder, wo die Datenbank es kann, denselben Stamm haben.</summary>
    Ueberall
}
