using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Vertretungen;

namespace Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

/// <summary>
/// Liest die Stammdaten einmal und behält sie, bis sich etwas ändert. Ob sich etwas geändert hat, sagt die letzte laufende Nummer
/// im Prüfprotokoll des Moduls: Das gilt über alle Hosts hinweg und kann nicht vergessen werden.
/// </summary>
internal sealed class Verzeichnis(VerwaltungContext db, Verzeichnisspeicher speicher, TimeProvider uhr) : IVerzeichnis
{
    private Stammdaten? _stammdaten;

    public async Task<Stammdaten> LadenAsync(CancellationToken cancellationToken)
    {
        if (_stammdaten is not null) return _stammdaten;
        var stand = new Verzeichnisstand(await LetzteAenderungAsync(cancellationToken), uhr.Heute());
        if (speicher.Inhalt is { } inhalt && inhalt.Stand == stand) return _stammdaten = inhalt.Stammdaten;
        _stammdaten = await LesenAsync(stand.Heute, cancellationToken);
        speicher.Inhalt = new Verzeichnisinhalt(stand, _stammdaten);
        return _stammdaten;
    }

    private Task<long> LetzteAenderungAsync(CancellationToken cancellationToken) =>
        db.Audit.OrderByDescending(a => a.Sequence).Select(a => a.Sequence).FirstOrDefaultAsync(cancellationToken);

    private async Task<Stammdaten> LesenAsync(DateOnly heute, CancellationToken cancellationToken)
    {
        var aemter = await db.Aemter.AsNoTracking().AsSplitQuery().OrderBy(a => a.Id).Take(Obergrenze).ToListAsync(cancellationToken);
        var stadtteile = await db.Stadtteile.AsNoTracking().OrderBy(s => s.Id).Take(Obergrenze).ToListAsync(cancellationToken);
        var handlungsfelder = await db.Handlungsfelder.AsNoTracking().OrderBy(h => h.Nummer).Take(Obergrenze).ToListAsync(cancellationToken);
        var personen = await db.Personen.AsNoTracking().AsSplitQuery().OrderBy(p => p.Id).Take(Obergrenze).ToListAsync(cancellationToken);
        var gastkonten = await db.Gastkonten.AsNoTracking().OrderBy(k => k.Id).Take(Obergrenze).ToDictionaryAsync(k => k.Id, cancellationToken);
        var vertretungen = await db.Vertretungen.AsNoTracking().Where(v => v.BeendetAm == null && v.Von <= heute && v.Bis >= heute)
            .OrderBy(v => v.Id).Take(Obergrenze).ToListAsync(cancellationToken);
        var eintraege = personen.ToDictionary(p => p.Id, p => new PersonEintrag(p.Id, p.Name, p.Funktion,
            HeutigeRollen(p, gastkonten.GetValueOrDefault(p.Id), heute), p.Aemter.Select(a => a.AmtId).ToFrozenSet()));
        var vertritt = vertretungen.ToLookup(v => v.VertretungId);
        return new Stammdaten(
            [.. aemter.Select(a => (Amt: a, Name: a.BezeichnungAm(heute))).OrderBy(p => p.Name.Name, Alphabetisch)
                .Select(p => new AmtEintrag(p.Amt.Id, p.Amt.Kuerzel, p.Name.Name, p.Name.Kurzname, p.Amt.Senatsbereich, p.Amt.Postfach,
                    p.Amt.Themen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), p.Amt.IstGueltigAm(heute)))],
            [.. stadtteile.OrderBy(s => s.Name, Alphabetisch).Select(s => new StadtteilEintrag(s.Kuerzel, s.Name, s.IstGueltigAm(heute)))],
            [.. handlungsfelder.OrderBy(h => h.Nummer).Select(h => new HandlungsfeldEintrag(h.Nummer, h.Name))],
            [.. eintraege.Values.OrderBy(p => p.Name, Alphabetisch).Select(p => p with { Vertritt = Rechte(p, vertritt[p.Id], eintraege) })]);
    }

    // Gelesen werden nur eigene Rollen der Vertretenen: Was sie selbst vertreten, geben sie nicht weiter. Wer inzwischen prüft, vertritt nicht mehr.
    private static IReadOnlyList<Vertretungsrecht> Rechte(PersonEintrag person, IEnumerable<Vertretung> vertretungen, Dictionary<Guid, PersonEintrag> personen) =>
        person.Rollen.Contains(Rolle.Revision) ? [] :
            [.. from vertretung in vertretungen
                let vertretene = personen.GetValueOrDefault(vertretung.VertreteneId)
                where vertretene is not null && vertretene.Rollen.Overlaps(Vertretung.Uebertragbar)
                orderby vertretung.Bis
                select new Vertretungsrecht(
                    vertretene.Id, vertretene.Name, vertretung.Bis, vertretene.Rollen.Where(Vertretung.Uebertragbar.Contains).ToFrozenSet(), vertretene.Aemter)];

    // Die eine Stelle, an der ein Gastkonto endet: Wer keine Rollen hat, kommt nicht hinein, und eine laufende Sitzung ist beim nächsten Aufruf zu Ende.
    private static FrozenSet<Rolle> HeutigeRollen(Person person, Gastkonto? gastkonto, DateOnly heute) =>
        gastkonto?.HatZugangAm(heute) == false ? [] : person.Rollen.Where(r => r.GiltAm(heute)).Select(r => r.Rolle).ToFrozenSet();

    // Weit über dem, was eine Stadtverwaltung hat; schützt den Speicher vor einer fehlgeleiteten Einspielung.
    private const int Obergrenze = 20_000;

    internal static readonly StringComparer Alphabetisch = StringComparer.Create(Ortszeit.Deutsch, ignoreCase: true);
}

/// <summary>Der zuletzt gelesene Stand, für alle Anfragen an diesen Host.</summary>
internal sealed class Verzeichnisspeicher
{
    private volatile Verzeichnisinhalt? _inhalt;

    public Verzeichnisinhalt? Inhalt { get => _inhalt; set => _inhalt = value; }
}

internal sealed record Verzeichnisinhalt(Verzeichnisstand Stand, Stammdaten Stammdaten);

internal sealed record Verzeichnisstand(long LetzteAenderung, DateOnly Heute);
