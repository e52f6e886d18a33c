using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>
/// Nachschlagen in den Stammdaten. Andere Module speichern nur Schlüssel und holen Namen hier; der Stand ist nie älter als die laufende Anfrage an den Server.
/// </summary>
public interface IVerzeichnis
{
    /// <summary>Alle Stammdaten als unveränderliches Bild; wiederholte Aufrufe sind billig.</summary>
    Task<Stammdaten> LadenAsync(CancellationToken cancellationToken);
}

/// <summary>Alle Stammdaten zu einem Zeitpunkt, auch ausgelaufene: Alte Vorgänge müssen ihre Namen behalten.</summary>
/// <param name="Aemter">Ämter und andere Stellen, nach Name.</param>
/// <param name="Stadtteile">Stadtteile, nach Name.</param>
/// <param name="Handlungsfelder">Handlungsfelder des Berichts an den Ortsbeirat, nach Nummer.</param>
/// <param name="Personen">Personen mit ihren heutigen Rollen, nach Name.</param>
public sealed record Stammdaten(
    IReadOnlyList<AmtEintrag> Aemter, IReadOnlyList<StadtteilEintrag> Stadtteile,
    IReadOnlyList<HandlungsfeldEintrag> Handlungsfelder, IReadOnlyList<PersonEintrag> Personen)
{
    private readonly Dictionary<Guid, AmtEintrag> _aemter = Aemter.ToDictionary(a => a.Id);
    private readonly Dictionary<string, StadtteilEintrag> _stadtteile = Stadtteile.ToDictionary(s => s.Kuerzel);
    private readonly Dictionary<int, HandlungsfeldEintrag> _handlungsfelder = Handlungsfelder.ToDictionary(h => h.Nummer);
    private readonly Dictionary<Guid, PersonEintrag> _personen = Personen.ToDictionary(p => p.Id);

    /// <summary>Das Amt mit diesem Schlüssel; null, wenn es keines gibt.</summary>
    public AmtEintrag? Amt(Guid id) => _aemter.GetValueOrDefault(id);

    /// <summary>Der Stadtteil mit diesem Kürzel; null, wenn es keinen gibt.</summary>
    public StadtteilEintrag? Stadtteil(string kuerzel) => _stadtteile.GetValueOrDefault(kuerzel);

    /// <summary>Das Handlungsfeld mit dieser Nummer; null, wenn es keines gibt.</summary>
    public HandlungsfeldEintrag? Handlungsfeld(int nummer) => _handlungsfelder.GetValueOrDefault(nummer);

    /// <summary>Die Person mit diesem Schlüssel; null, wenn es keine gibt.</summary>
    public PersonEintrag? Person(Guid id) => _personen.GetValueOrDefault(id);

    /// <summary>Name der Person; das Programm selbst heißt „System“, Gelöschte „ehemalige Person“, und auf offenen Seiten ist es „niemand angemeldet“.</summary>
    public string Personenname(Guid id) => id switch
    {
        _ when id == AngemeldetePerson.System.Id => AngemeldetePerson.System.Name,
        _ when id == AngemeldetePerson.PersoenlicherLink.Id => AngemeldetePerson.PersoenlicherLink.Name,
        _ when id == AngemeldetePerson.Niemand.Id => "niemand angemeldet",
        _ => Person(id)?.Name ?? "ehemalige Person"
    };

    /// <summary>Heutiger Name des Amtes.</summary>
    public string Amtsname(Guid id) => Amt(id)?.Name ?? "unbekanntes Amt";

    /// <summary>Nummer und Name des Handlungsfelds; leer, wenn keines gewählt ist.</summary>
    public string Handlungsfeldname(int? nummer) => nummer is { } n && Handlungsfeld(n) is { } feld ? $"{feld.Nummer}. {feld.Name}" : "";

    /// <summary>Name des Stadtteils; ein unbekanntes Kürzel erscheint selbst.</summary>
    public string Stadtteilname(string kuerzel) => Stadtteil(kuerzel)?.Name ?? kuerzel;
}

/// <summary>Ein Amt, Eigenbetrieb oder eine andere Stelle, die Anfragen bekommt.</summary>
/// <param name="Id">Schlüssel; bleibt über Umbenennungen gleich.</param>
/// <param name="Kuerzel">Sprechender Schlüssel für Einspielungen.</param>
/// <param name="Name">Heutiger Name.</param>
/// <param name="Kurzname">Kurzer Name für Listen.</param>
/// <param name="Senatsbereich">Senatsbereich oder Büro, nächste Stufe einer Eskalation.</param>
/// <param name="Postfach">Funktionspostfach.</param>
/// <param name="Themen">Wofür das Amt zuständig ist, als Stichworte; hilft beim Vorschlagen.</param>
/// <param name="Gueltig">Ob das Amt heute Anfragen bekommen kann.</param>
public sealed record AmtEintrag(Guid Id, string Kuerzel, string Name, string Kurzname, string? Senatsbereich, string? Postfach, IReadOnlyList<string> Themen, bool Gueltig);

/// <summary>Ein Stadtteil.</summary>
/// <param name="Kuerzel">Sprechender Schlüssel, zum Beispiel „gross-klein“.</param>
/// <param name="Name">Name.</param>
/// <param name="Gueltig">Ob er heute für neue Vorgänge wählbar ist.</param>
public sealed record StadtteilEintrag(string Kuerzel, string Name, bool Gueltig);

/// <summary>Ein Handlungsfeld der Berichte an den Ortsbeirat.</summary>
/// <param name="Nummer">Nummer in der Gliederung, 1 bis 4.</param>
/// <param name="Name">Name.</param>
public sealed record HandlungsfeldEintrag(int Nummer, string Name);

/// <summary>Eine Person mit Zugang.</summary>
/// <param name="Id">Schlüssel.</param>
/// <param name="Name">Anzeigename.</param>
/// <param name="Funktion">Kurze Angabe unter dem Namen.</param>
/// <param name="Rollen">Eigene, heute gültige Rollen; leer bedeutet: kein Zugang mehr.</param>
/// <param name="Aemter">Ämter, für die sie selbst antwortet.</param>
public sealed record PersonEintrag(Guid Id, string Name, string? Funktion, IReadOnlySet<Rolle> Rollen, IReadOnlySet<Guid> Aemter)
{
    /// <summary>Wen sie heute vertritt und was sie nur deshalb darf.</summary>
    public IReadOnlyList<Vertretungsrecht> Vertritt { get; init; } = [];

    /// <summary>Dieselbe Person als Handelnde, mit eigenen und vertretenen Rollen und Ämtern.</summary>
    public AngemeldetePerson Angemeldet() =>
        new(Id, Name, Rollen.Union(Vertritt.SelectMany(v => v.Rollen)).ToHashSet(), Aemter.Union(Vertritt.SelectMany(v => v.Aemter)).ToHashSet(), Funktion)
        {
            EigeneRollen = Rollen,
            EigeneAemter = Aemter,
            Vertritt = Vertritt
        };
}
