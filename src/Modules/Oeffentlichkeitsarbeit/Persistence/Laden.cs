using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;

/// <summary>Lädt Vorgänge zum Ändern, in der Version, die die Person gesehen hat.</summary>
internal static class Laden
{
    public static async Task<Veranstaltung> LadeVeranstaltungAsync(this OeffentlichkeitsarbeitContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.Veranstaltungen.FirstOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Veranstaltung gibt es nicht.");
        await db.PruefeVersionAsync(veranstaltung, version, cancellationToken);
        return veranstaltung;
    }

    public static async Task<Beitrag> LadeBeitragAsync(this OeffentlichkeitsarbeitContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var beitrag = await db.Beitraege.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new NichtGefunden("Diesen Beitrag gibt es nicht.");
        await db.PruefeVersionAsync(beitrag, version, cancellationToken);
        return beitrag;
    }

    public static async Task<Ausgabe> LadeAusgabeAsync(this OeffentlichkeitsarbeitContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var ausgabe = await db.Ausgaben.FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Ausgabe gibt es nicht.");
        await db.PruefeVersionAsync(ausgabe, version, cancellationToken);
        return ausgabe;
    }

    /// <summary>Die Ausgabe, in der ein Beitrag steht; null, wenn er in keiner steht.</summary>
    public static async Task<Ausgabe?> AusgabeDesBeitragsAsync(this OeffentlichkeitsarbeitContext db, Beitrag beitrag, CancellationToken cancellationToken) =>
        beitrag.AusgabeId is { } id ? await db.Ausgaben.FirstAsync(a => a.Id == id, cancellationToken) : null;

    /// <summary>Die Bilder an diesen Beiträgen mit dem, was zu ihnen festgehalten ist.</summary>
    public static async Task<IReadOnlyList<Bildangabe>> BilderAsync(this OeffentlichkeitsarbeitContext db, IReadOnlyCollection<Guid> beitraege, CancellationToken cancellationToken)
    {
        var fassungen = await db.Dateien.AsNoTracking().Where(d => beitraege.Contains(d.VorgangId) && d.EntferntAm == null)
            .SelectMany(d => d.Fassungen, (d, f) => new { d.VorgangId, d.Id, d.Dateiname, d.Alternativtext, d.Rechte, d.Einwilligung, f.Nummer, f.Art, f.VorschauGross })
            .OrderBy(f => f.Id).ThenByDescending(f => f.Nummer).Take(1000).ToListAsync(cancellationToken);
        return [.. fassungen.GroupBy(f => f.Id).Select(g => g.First()).Where(f => f.Art.IstBild())
            .Select(f => new Bildangabe(f.VorgangId, f.Id, f.Dateiname, f.Alternativtext, f.Rechte, f.Einwilligung, f.VorschauGross))];
    }

    /// <summary>Was an den Bildern der gesetzten Beiträge fehlt, mit dem Titel des Beitrags davor.</summary>
    public static async Task<IReadOnlyList<string>> BildmaengelAsync(this OeffentlichkeitsarbeitContext db, IReadOnlyCollection<Guid> beitraege, CancellationToken cancellationToken)
    {
        var titel = await db.Beitraege.AsNoTracking().Where(b => beitraege.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Titel, cancellationToken);
        return [.. (await db.BilderAsync(beitraege, cancellationToken)).SelectMany(b => b.Maengel().Select(m => $"Beitrag „{titel[b.BeitragId]}“: {m}"))];
    }

    /// <summary>Jahrgang und Nummer nennen eine Ausgabe eindeutig.</summary>
    public static async Task NurEinmalAsync(this OeffentlichkeitsarbeitContext db, Ausgabe ausgabe, CancellationToken cancellationToken)
    {
        if (await db.Ausgaben.AnyAsync(a => a.Id != ausgabe.Id && a.Jahrgang == ausgabe.Jahrgang && a.Nummer == ausgabe.Nummer, cancellationToken))
            throw new Regelverstoss($"Die {ausgabe.Name} gibt es schon.");
    }
}
