using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Auditing;

/// <summary>
/// Liest die Prüfprotokolle aller Module als eines. Jedes Modul wird für sich befragt und liefert höchstens eine Seite; zusammengeführt wird nach der Zeit.
/// Geblättert wird mit der Stelle des letzten Eintrags, deshalb kostet keine Seite mehr, wenn der Bestand wächst.
/// </summary>
public sealed class Gesamtprotokoll(IServiceProvider dienste, ModuleCatalog katalog, IEnumerable<IProtokollbeitrag> beitraege)
{
    // Bis hierher gelten die Vorgänge eines Amtes als wenige: Dann ist ihr Protokoll schneller beisammen, als der Bestand nach ihnen durchgesehen wäre.
    private const int WenigeVorgaenge = 500;

    private const int HoechstensDateien = 200;

    private readonly IReadOnlyList<Modulprotokoll> _module =
    [
        .. katalog.Registrations.Select(r => r.Context(dienste)).Select(db => new Modulprotokoll(db, beitraege.FirstOrDefault(b => b.Db == db))).OrderBy(m => m.Schema, StringComparer.Ordinal)
    ];

    /// <summary>Ein Abschnitt des Protokolls, Neuestes zuerst.</summary>
    /// <param name="auswahl">Wonach ausgewählt wird.</param>
    /// <param name="nach">Letzter schon gelesener Eintrag; null für den Anfang.</param>
    /// <param name="anzahl">Wie viele Einträge höchstens.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    public async Task<Protokollabschnitt> LesenAsync(Protokollauswahl auswahl, Protokollstelle? nach, int anzahl, CancellationToken cancellationToken)
    {
        var gefunden = new List<Protokollfund>();
        foreach (var modul in _module)
        {
            if (await AuswaehlenAsync(modul, auswahl, cancellationToken) is not { } eintraege) continue;
            var naechste = await Hinter(eintraege, modul.Schema, nach).OrderByDescending(e => e.Zeitpunkt).ThenByDescending(e => e.Sequence).Take(anzahl + 1).ToListAsync(cancellationToken);
            gefunden.AddRange(naechste.Select(e => new Protokollfund(modul.Schema, e)));
        }
        var geordnet = gefunden.OrderByDescending(f => f.Eintrag.Zeitpunkt).ThenBy(f => f.Schema, StringComparer.Ordinal).ThenByDescending(f => f.Eintrag.Sequence);
        return new Protokollabschnitt([.. geordnet.Take(anzahl)], gefunden.Count > anzahl);
    }

    /// <summary>Wie viele Einträge die Auswahl hat, gezählt bis <see cref="Seitenabruf.Obergrenze"/>.</summary>
    public async Task<(int Anzahl, bool Mehr)> ZaehlenAsync(Protokollauswahl auswahl, CancellationToken cancellationToken)
    {
        var summe = 0;
        foreach (var modul in _module)
        {
            if (await AuswaehlenAsync(modul, auswahl, cancellationToken) is not { } eintraege) continue;
            var (anzahl, mehr) = await eintraege.ZaehleAsync(cancellationToken);
            summe += anzahl;
            if (mehr || summe > Seitenabruf.Obergrenze) return (Seitenabruf.Obergrenze, true);
        }
        return (summe, false);
    }

    /// <summary>Der Vorgang mit diesem Schlüssel; null, wenn ihn kein Modul kennt.</summary>
    public async Task<Vorgangsname?> FindenAsync(Guid id, CancellationToken cancellationToken) => (await NamenAsync([id], cancellationToken)).FirstOrDefault();

    /// <summary>Der Vorgang mit dieser sprechenden Nummer, Groß- und Kleinschreibung gleich; null, wenn es keinen gibt.</summary>
    public async Task<Vorgangsname?> FindenAsync(string nummer, CancellationToken cancellationToken)
    {
        var gesucht = nummer.Trim().ToUpperInvariant();
        if (gesucht.Length == 0) return null;
        foreach (var (modul, art) in Arten)
            if (await art.Vorgaenge.FirstOrDefaultAsync(v => v.Nummer == gesucht, cancellationToken) is { } vorgang)
                return Name(modul, art, vorgang);
        return null;
    }

    /// <summary>Alle Vorgänge, die zum selben Roten Faden gehören, über alle Module.</summary>
    public async Task<IReadOnlyList<Vorgangsname>> FadenAsync(Vorgangsname vorgang, CancellationToken cancellationToken)
    {
        var ids = new HashSet<Guid> { vorgang.Id };
        foreach (var modul in _module)
            if (modul.Beitrag is { } beitrag) ids.UnionWith(await beitrag.ImFadenAsync(vorgang.Faden, cancellationToken));
        return await NamenAsync(ids, cancellationToken);
    }

    /// <summary>Namen der Vorgänge, von denen diese Einträge handeln; je vorkommender Art eine Abfrage.</summary>
    public async Task<IReadOnlyDictionary<Guid, Vorgangsname>> NamenAsync(IReadOnlyCollection<Protokollfund> funde, CancellationToken cancellationToken)
    {
        var namen = new Dictionary<Guid, Vorgangsname>();
        foreach (var gruppe in funde.GroupBy(f => (f.Schema, f.Eintrag.Objektart)))
        {
            var (modul, art) = Arten.FirstOrDefault(a => (a.Modul.Schema, a.Art.Objektart) == gruppe.Key);
            if (art is null) continue;
            var ids = gruppe.Select(f => f.Eintrag.ObjektId).Distinct().ToArray();
            foreach (var vorgang in await art.Vorgaenge.Where(v => ids.Contains(v.Id)).ToListAsync(cancellationToken)) namen.TryAdd(vorgang.Id, Name(modul, art, vorgang));
        }
        return namen;
    }

    /// <summary>Dateien an diesen Vorgängen mit allen Fassungen, auch entfernte; je Modul eine Abfrage und höchstens 200. Namen nur, wo die Revision den Vorgang öffnen darf.</summary>
    public async Task<IReadOnlyList<Protokolldatei>> DateienAsync(IReadOnlyCollection<Vorgangsname> vorgaenge, CancellationToken cancellationToken)
    {
        var dateien = new List<Protokolldatei>();
        foreach (var gruppe in vorgaenge.GroupBy(v => v.Schema))
        {
            var namen = gruppe.ToDictionary(v => v.Id);
            var ids = namen.Keys.ToArray();
            var gefunden = await _module.First(m => m.Schema == gruppe.Key).Db.Dateien.AsNoTracking().AsSplitQuery().Where(d => ids.Contains(d.VorgangId))
                .OrderBy(d => d.Id).Take(HoechstensDateien).ToListAsync(cancellationToken);
            dateien.AddRange(gefunden.Select(d => Datei(d, namen[d.VorgangId])));
        }
        return dateien;
    }

    /// <summary>Heutige Namen der Dateien an diesen Vorgängen nach ihrem Schlüssel; nur, wo die Revision den Vorgang öffnen darf. Je Modul eine Abfrage.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> DateinamenAsync(IReadOnlyCollection<Vorgangsname> vorgaenge, CancellationToken cancellationToken)
    {
        var namen = new Dictionary<Guid, string>();
        foreach (var gruppe in vorgaenge.Where(v => v.Adresse is not null).GroupBy(v => v.Schema))
            foreach (var (id, name) in await _module.First(m => m.Schema == gruppe.Key).Db.DateinamenAsync([.. gruppe.Select(v => v.Id)], cancellationToken)) namen.TryAdd(id, name);
        return namen;
    }

    /// <summary>Die Module, deren Protokoll gelesen wird: Schema und sichtbarer Name.</summary>
    public IReadOnlyList<(string Schema, string Name)> Module =>
        [.. katalog.Registrations.Select(r => (r.Schema, katalog.Modules.First(m => m.GetType().Assembly == r.Assembly).Name)).OrderBy(m => m.Name, StringComparer.Create(Ortszeit.Deutsch, ignoreCase: true))];

    private IEnumerable<(Modulprotokoll Modul, Protokollart Art)> Arten => _module.Where(m => m.Beitrag is not null).SelectMany(m => m.Beitrag!.Arten, (m, a) => (m, a));

    private async Task<IReadOnlyList<Vorgangsname>> NamenAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var namen = new List<Vorgangsname>();
        foreach (var (modul, art) in Arten)
            namen.AddRange((await art.Vorgaenge.Where(v => ids.Contains(v.Id)).ToListAsync(cancellationToken)).Select(v => Name(modul, art, v)));
        return namen;
    }

    private static Vorgangsname Name(Modulprotokoll modul, Protokollart art, Protokollvorgang v) => new(
        v.Id, modul.Schema, art.Name, v.Nummer, v.Titel, art.Adresse is null ? null : $"{art.Adresse}/{v.Id}", v.Faden, v.MitSchreiben);

    private static Protokolldatei Datei(Datei datei, Vorgangsname vorgang) => new(
        vorgang, vorgang.Adresse is not null && datei.Dateiname.Length > 0 ? datei.Dateiname : null, datei.EntferntAm, [.. datei.Fassungen.OrderBy(f => f.Nummer)]);

    private static async Task<IQueryable<AuditEntry>?> AuswaehlenAsync(Modulprotokoll modul, Protokollauswahl auswahl, CancellationToken cancellationToken)
    {
        if (auswahl.Modul is { Length: > 0 } schema && schema != modul.Schema) return null;
        var eintraege = modul.Db.Audit.AsNoTracking();
        if (auswahl.Person is { } person) eintraege = eintraege.Where(e => e.PersonId == person);
        if (auswahl.Aktion is { Length: > 0 } aktion) eintraege = eintraege.Where(e => e.Aktion == aktion);
        if (auswahl.Von is { } von)
        {
            var beginn = Ortszeit.NachUtc(von.ToDateTime(TimeOnly.MinValue));
            eintraege = eintraege.Where(e => e.Zeitpunkt >= beginn);
        }
        if (auswahl.Bis is { } bis && bis < DateOnly.MaxValue)
        {
            var ende = Ortszeit.NachUtc(bis.AddDays(1).ToDateTime(TimeOnly.MinValue));
            eintraege = eintraege.Where(e => e.Zeitpunkt < ende);
        }
        if (auswahl.Vorgaenge is { } vorgaenge) eintraege = eintraege.Where(e => vorgaenge.Contains(e.ObjektId));
        return auswahl.Amt is { } amt ? await MitAmtAsync(modul, eintraege, amt, cancellationToken) : eintraege;
    }

    private static async Task<IQueryable<AuditEntry>?> MitAmtAsync(Modulprotokoll modul, IQueryable<AuditEntry> eintraege, Guid amt, CancellationToken cancellationToken)
    {
        if (modul.Beitrag?.MitAmt(amt) is not { } beteiligt) return null;
        var wenige = await beteiligt.Take(WenigeVorgaenge + 1).ToListAsync(cancellationToken);
        return wenige.Count > WenigeVorgaenge ? eintraege.Where(e => beteiligt.Contains(e.ObjektId)) : eintraege.Where(e => wenige.Contains(e.ObjektId));
    }

    // Gleiche Zeit in mehreren Modulen: erst das Schema, dann die laufende Nummer, genau wie beim Zusammenführen.
    private static IQueryable<AuditEntry> Hinter(IQueryable<AuditEntry> eintraege, string schema, Protokollstelle? nach)
    {
        if (nach is null) return eintraege;
        var (zeit, nummer) = (nach.Zeitpunkt, nach.Sequence);
        return string.CompareOrdinal(schema, nach.Schema) switch
        {
            < 0 => eintraege.Where(e => e.Zeitpunkt < zeit),
            > 0 => eintraege.Where(e => e.Zeitpunkt <= zeit),
            _ => eintraege.Where(e => e.Zeitpunkt <= zeit && (e.Zeitpunkt < zeit || e.Sequence < nummer))
        };
    }

    private sealed record Modulprotokoll(ModuleContext Db, IProtokollbeitrag? Beitrag)
    {
        public string Schema => Db.Schema;
    }
}

/// <summary>Wonach im Prüfprotokoll ausgewählt wird; was leer ist, grenzt nicht ein.</summary>
/// <param name="Amt">Vorgänge, an denen dieses Amt beteiligt ist.</param>
/// <param name="Person">Handelnde Person.</param>
/// <param name="Aktion">Name des Befehls oder Ereignisses.</param>
/// <param name="Von">Erster Tag (Europe/Berlin).</param>
/// <param name="Bis">Letzter Tag einschließlich.</param>
/// <param name="Modul">Schema eines Moduls.</param>
/// <param name="Vorgaenge">Nur Einträge zu diesen Vorgängen.</param>
public sealed record Protokollauswahl(Guid? Amt, Guid? Person, string? Aktion, DateOnly? Von, DateOnly? Bis, string? Modul, IReadOnlyCollection<Guid>? Vorgaenge);

/// <summary>Ein gefundener Eintrag und das Modul, in dem er steht.</summary>
public sealed record Protokollfund(string Schema, AuditEntry Eintrag);

/// <summary>Ein Abschnitt des Protokolls.</summary>
/// <param name="Funde">Die Einträge, Neuestes zuerst.</param>
/// <param name="Mehr">Ob es ältere gibt.</param>
public sealed record Protokollabschnitt(IReadOnlyList<Protokollfund> Funde, bool Mehr)
{
    /// <summary>Wo der nächste Abschnitt beginnt; null, wenn es keinen gibt.</summary>
    public Protokollstelle? Weiter => Mehr ? new(Funde[^1].Eintrag.Zeitpunkt, Funde[^1].Schema, Funde[^1].Eintrag.Sequence) : null;
}

/// <summary>Stelle im Gesamtprotokoll, hinter der weitergelesen wird.</summary>
/// <param name="Zeitpunkt">Zeit des letzten gelesenen Eintrags, UTC.</param>
/// <param name="Schema">Sein Modul.</param>
/// <param name="Sequence">Seine laufende Nummer im Modul.</param>
public sealed record Protokollstelle(DateTime Zeitpunkt, string Schema, long Sequence)
{
    /// <summary>Liest eine Stelle aus der Adresse; Unlesbares heißt: von vorn.</summary>
    public static Protokollstelle? Lesen(string? text) =>
        text?.Split('_') is [var zeit, var schema, var nummer] && long.TryParse(zeit, CultureInfo.InvariantCulture, out var ticks) && ticks is > 0 and < 3_155_378_975_999_999_999
        && long.TryParse(nummer, CultureInfo.InvariantCulture, out var sequence) ? new(new DateTime(ticks, DateTimeKind.Utc), schema, sequence) : null;

    /// <summary>Für die Adresse.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zeitpunkt.Ticks}_{Schema}_{Sequence}");
}

/// <summary>Ein Vorgang mit Namen.</summary>
/// <param name="Id">Schlüssel.</param>
/// <param name="Schema">Modul.</param>
/// <param name="Art">Art in Worten.</param>
/// <param name="Nummer">Sprechende Nummer; leer, wenn die Art keine hat.</param>
/// <param name="Titel">Titel; null, wenn er eine natürliche Person nennen kann.</param>
/// <param name="Adresse">Seite des Vorgangs, wenn die Revision sie öffnen darf.</param>
/// <param name="Faden">Der Rote Faden, zu dem er gehört.</param>
/// <param name="MitSchreiben">Ob es ein Schreiben dazu gibt.</param>
public sealed record Vorgangsname(Guid Id, string Schema, string Art, string Nummer, string? Titel, string? Adresse, Guid Faden, bool MitSchreiben)
{
    /// <summary>Nummer oder, wo es keine gibt, die Art.</summary>
    public string Kurz => Nummer.Length > 0 ? Nummer : Art;
}

/// <summary>Eine Datei an einem geprüften Vorgang.</summary>
/// <param name="Vorgang">Der Vorgang.</param>
/// <param name="Name">Dateiname; null, wenn er verdeckt bleibt oder die Datei entfernt ist.</param>
/// <param name="EntferntAm">Wann sie entfernt wurde, UTC.</param>
/// <param name="Fassungen">Alle Fassungen, älteste zuerst.</param>
public sealed record Protokolldatei(Vorgangsname Vorgang, string? Name, DateTime? EntferntAm, IReadOnlyList<Fassung> Fassungen);
