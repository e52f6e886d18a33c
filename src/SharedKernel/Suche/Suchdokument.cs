using System.Text.RegularExpressions;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Texte;

namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>Ein Vorgang im Suchindex. Die Datenbank hält ihren Volltext an dieser Tabelle selbst nach (siehe die Anbieter).</summary>
internal sealed partial class Suchdokument
{
    internal const int Titellaenge = 200;

    // Weit über jedem Vorgang; PostgreSQL nimmt je Zeile höchstens ein Megabyte Wörter.
    private const int Textlaenge = 60_000;

    /// <summary>Laufende Nummer in der Reihenfolge des Anlegens; nach ihr sind Treffer geordnet.</summary>
    public long Nr { get; init; }

    public required string Art { get; init; }
    public required Guid Id { get; init; }
    public required int Version { get; init; }
    public required string Nummer { get; init; }
    public required string Titel { get; init; }
    public required string Stand { get; init; }
    public string? Stadtteil { get; init; }
    public DateOnly? Datum { get; init; }

    /// <summary>Kennwort der Art, dazu die vergleichbaren Wörter aus Nummer, Titel und Namen.</summary>
    public required string Kopf { get; init; }

    /// <summary>Vergleichbare Wörter des übrigen Textes.</summary>
    public required string Wortlaut { get; init; }

    /// <summary>Der Text, wie er geschrieben wurde: für Schnipsel und für die Wortstämme der Datenbank.</summary>
    public required string Text { get; init; }

    public static Suchdokument Aus(string art, Aggregat aggregat) => Aus(art, aggregat.Id, aggregat.Version, ((ISuchbar)aggregat).Suchinhalt);

    public static Suchdokument Aus(string art, Guid id, int version, Suchinhalt inhalt)
    {
        var (namen, rest) = (Verbinde(inhalt.Namen), Verbinde(inhalt.Text.Select(Textsatz.AlsReinerText)));
        return new Suchdokument
        {
            Art = art,
            Id = id,
            Version = version,
            Nummer = inhalt.Nummer,
            Titel = Gekuerzt(inhalt.Titel, Titellaenge),
            Stand = inhalt.Stand,
            Stadtteil = inhalt.Stadtteil,
            Datum = inhalt.Datum,
            // Der laufende Teil der Nummer soll auch allein gefunden werden.
            Kopf = $"{Kennwort(art)} {Woerter(inhalt.Nummer, inhalt.Nummer.Split('-')[^1], inhalt.Titel, namen)}".TrimEnd(),
            Wortlaut = Woerter(rest),
            Text = Verbinde([namen, rest])
        };
    }

    /// <summary>Ein Wort, das niemand tippen kann: An ihm trennt der Index selbst die Arten, statt die der anderen durchzusehen.</summary>
    public static string Kennwort(string art) => "§" + art.ToLowerInvariant();

    private static string Verbinde(IEnumerable<string?> teile) =>
        Gekuerzt(string.Join(" · ", teile.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => Leerraum().Replace(t!, " ").Trim())), Textlaenge);

    // Die Hälfte eines Zeichens außerhalb der Grundebene (🌳) nimmt keine Datenbank an.
    private static string Gekuerzt(string text, int laenge) =>
        text.Length <= laenge ? text : text[..(char.IsHighSurrogate(text[laenge - 1]) ? laenge - 1 : laenge)];

    private static string Woerter(params string[] teile) => string.Join(' ', teile.SelectMany(Suchtext.Zerlegen).Select(w => w.Wort).Where(w => !Suchtext.IstFuellwort(w)).Distinct());

    // Das Nullzeichen ist in PostgreSQL kein Text.
    [GeneratedRegex(@"[\s\0]+")]
    private static partial Regex Leerraum();
}

/// <summary>Ein Wort aus Titeln und Namen unter einer der Formen, in denen es vertippt wird (siehe <see cref="Tippfehler"/>).</summary>
internal sealed class Suchwort
{
    public required string Form { get; init; }
    public required string Wort { get; init; }

    /// <summary>Wie das Wort zuerst geschrieben war, mit Umlauten.</summary>
    public required string Anzeige { get; init; }
}

/// <summary>Wie weit der Suchindex einer Art von Vorgängen aufgebaut ist.</summary>
internal sealed class Suchstand
{
    public required string Art { get; init; }

    /// <summary>Fassung, in der alles im Index steht; 0, solange er unvollständig ist.</summary>
    public int Fassung { get; init; }

    /// <summary>Bis zu diesem Schlüssel ist ein laufender Aufbau gekommen.</summary>
    public Guid? Bis { get; init; }
}
