using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>
/// Eine Art von Vorgängen, in der die angemeldete Person suchen darf. Gefunden, gezählt und vorgeschlagen wird nur, was auch die Objektregel des
/// Moduls durchlässt: Sie ist Teil jeder Abfrage, damit nicht einmal eine Zahl verrät, was sonst noch da ist.
/// </summary>
public sealed class Suchart
{
    private readonly ModuleContext _db;
    private readonly IQueryable<Guid> _sichtbare;
    private readonly string _pfad;

    private Suchart(ModuleContext db, string art, string titel, string pfad, IQueryable<Guid> sichtbare) =>
        (_db, Art, Titel, _pfad, _sichtbare) = (db, art, titel, pfad, sichtbare);

    /// <summary>Name des Aggregats, zum Beispiel „Anfrage“; unter ihm wählt die Adresse der Suche die Art.</summary>
    public string Art { get; }

    /// <summary>Überschrift der Treffer, zum Beispiel „Anfragen an Ämter“.</summary>
    public string Titel { get; }

    /// <summary>Erklärt eine Art von Vorgängen für durchsuchbar.</summary>
    /// <param name="db">Kontext des Moduls.</param>
    /// <param name="titel">Überschrift der Treffer.</param>
    /// <param name="pfad">Adresse eines Vorgangs ohne seinen Schlüssel, zum Beispiel „/koordinierung/anliegen“.</param>
    /// <param name="sichtbare">Die Vorgänge, die die angemeldete Person öffnen darf.</param>
    public static Suchart Fuer<T>(ModuleContext db, string titel, string pfad, IQueryable<T> sichtbare) where T : Aggregat, ISuchbar =>
        new(db, typeof(T).Name, titel, pfad, sichtbare.Select(a => a.Id));

    /// <summary>Der Vorgang mit dieser sprechenden Nummer; null, wenn es keinen gibt oder die Person ihn nicht öffnen darf.</summary>
    /// <returns>Adresse seiner Seite.</returns>
    public async Task<string?> AdresseZurNummerAsync(string nummer, CancellationToken cancellationToken)
    {
        var gefunden = await Sichtbar(_db.Set<Suchdokument>().Where(d => d.Art == Art && d.Nummer == nummer)).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(cancellationToken);
        return gefunden is { } id ? Adresse(id) : null;
    }

    /// <summary>Treffer in Nummer, Titel und Namen zuerst, dann die übrigen; ganze Wörter vor Wortanfängen, sonst die juengsten vorn.</summary>
    /// <param name="anfrage">Was gesucht wird.</param>
    /// <param name="filter">Womit eingegrenzt wird.</param>
    /// <param name="ab">Wie viele Treffer vorher übersprungen werden.</param>
    /// <param name="anzahl">Wie viele gezeigt werden.</param>
    /// <param name="zaehlenBis">Bis hierher wird gezählt.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    public async Task<Suchtrefferliste> SucheAsync(Suchanfrage anfrage, Suchfilter filter, int ab, int anzahl, int zaehlenBis, CancellationToken cancellationToken)
    {
        if (anfrage.Begriffe.Count == 0) return Suchtrefferliste.Leer;
        // Ganze Wörter sind schnell, weil die Datenbank mit den juengsten Treffern beginnt und aufhören kann; Wortanfänge muss sie erst sammeln.
        var gefunden = new OrderedDictionary<long, string>();
        foreach (var ort in Enum.GetValues<Suchort>())
        {
            if (gefunden.Count > zaehlenBis) break;
            var gesucht = ort == Suchort.Ueberall ? await OhneHaeufigeAnfaengeAsync(anfrage, cancellationToken) : anfrage;
            var stufe = await NummernAsync(gesucht, filter, ort, zaehlenBis + 1, cancellationToken);
            foreach (var (nr, kopf) in ort == Suchort.Ueberall ? stufe.OrderByDescending(t => anfrage.BeginntIn(t.Kopf)) : stufe.AsEnumerable()) gefunden.TryAdd(nr, kopf);
        }
        return new Suchtrefferliste(
            await TrefferAsync(anfrage, [.. gefunden.Keys.Skip(ab).Take(anzahl)], cancellationToken), Math.Min(gefunden.Count, zaehlenBis), gefunden.Count > zaehlenBis);
    }

    /// <summary>Wörter aus Titeln und Namen, die sich von diesem nur durch einen Tippfehler unterscheiden; ob die Person einen Vorgang dazu sehen darf, sagt erst die Suche danach.</summary>
    public Task<IReadOnlyList<Suchbegriff>> AehnlicheAsync(Suchbegriff begriff, CancellationToken cancellationToken) => Wortschatz.AehnlicheAsync(_db, begriff.Wort, cancellationToken);

    private string Adresse(Guid id) => $"{_pfad}/{id}";

    // Ein Wort, das selbst in Tausenden Vorgängen steht, sucht niemand als Anfang eines anderen, und sie alle einzusammeln dauerte.
    private async Task<Suchanfrage> OhneHaeufigeAnfaengeAsync(Suchanfrage anfrage, CancellationToken cancellationToken)
    {
        for (var i = 0; i < anfrage.Begriffe.Count; i++)
            if (await DatabaseProvider.Von(_db).IsFrequentAsync(_db, anfrage.Begriffe[i].Wort, Haeufig, cancellationToken))
                anfrage = anfrage.Mit(i, anfrage.Begriffe[i] with { NurGanz = true });
        return anfrage;
    }

    private const int Haeufig = 5_000;

    private async Task<List<(long Nr, string Kopf)>> NummernAsync(Suchanfrage anfrage, Suchfilter filter, Suchort ort, int hoechstens, CancellationToken cancellationToken)
    {
        var dokumente = Sichtbar(DatabaseProvider.Von(_db).Search(_db, Art, anfrage.Begriffe, ort));
        if (filter.Stadtteil is { } stadtteil) dokumente = dokumente.Where(d => d.Stadtteil == stadtteil);
        if (filter.Von is { } von) dokumente = dokumente.Where(d => d.Datum >= von);
        if (filter.Bis is { } bis) dokumente = dokumente.Where(d => d.Datum <= bis);
        var juengste = dokumente.OrderByDescending(d => d.Nr).Take(hoechstens);
        // Nur die letzte Stufe muss noch wissen, ob der Treffer im Kopf liegt.
        return ort == Suchort.Ueberall
            ? [.. (await juengste.Select(d => new { d.Nr, d.Kopf }).ToListAsync(cancellationToken)).Select(d => (d.Nr, d.Kopf))]
            : [.. (await juengste.Select(d => d.Nr).ToListAsync(cancellationToken)).Select(nr => (nr, ""))];
    }

    private async Task<IReadOnlyList<Suchtreffer>> TrefferAsync(Suchanfrage anfrage, long[] nummern, CancellationToken cancellationToken)
    {
        var dokumente = await _db.Set<Suchdokument>().AsNoTracking().Where(d => nummern.Contains(d.Nr)).ToDictionaryAsync(d => d.Nr, cancellationToken);
        // Was inzwischen gelöscht wurde, fehlt.
        return [.. nummern.Where(dokumente.ContainsKey).Select(n => dokumente[n]).Select(d => new Suchtreffer(
            d.Nummer, Fundstellen.Im(d.Titel, anfrage), Adresse(d.Id), d.Stand, d.Stadtteil, d.Datum, Fundstellen.Schnipsel(d.Text, anfrage)))];
    }

    private IQueryable<Suchdokument> Sichtbar(IQueryable<Suchdokument> dokumente) => dokumente.Where(d => _sichtbare.Contains(d.Id));
}

/// <summary>Treffer einer Art.</summary>
/// <param name="Treffer">Die gezeigten.</param>
/// <param name="Anzahl">Zahl aller Treffer, gedeckelt.</param>
/// <param name="Mehr">Es gibt mehr als gezählt wurden.</param>
public sealed record Suchtrefferliste(IReadOnlyList<Suchtreffer> Treffer, int Anzahl, bool Mehr)
{
    /// <summary>Nichts gefunden.</summary>
    public static readonly Suchtrefferliste Leer = new([], 0, false);
}

/// <summary>Ein Treffer.</summary>
/// <param name="Nummer">Sprechende Nummer; leer, wenn es keine gibt.</param>
/// <param name="Titel">Titel mit Fundstellen.</param>
/// <param name="Adresse">Seite des Vorgangs.</param>
/// <param name="Stand">Stand in Worten.</param>
/// <param name="Stadtteil">Kürzel des Stadtteils.</param>
/// <param name="Datum">Tag des Vorgangs.</param>
/// <param name="Schnipsel">Ausschnitt aus dem Text mit Fundstellen.</param>
public sealed record Suchtreffer(
    string Nummer, IReadOnlyList<Textstueck> Titel, string Adresse, string Stand, string? Stadtteil, DateOnly? Datum, IReadOnlyList<Textstueck> Schnipsel);
