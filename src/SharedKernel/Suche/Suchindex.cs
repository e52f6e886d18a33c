using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>Was mit einem durchsuchbaren Vorgang beim Speichern geschieht.</summary>
internal sealed record Suchaenderung(string Art, Aggregat Aggregat, bool IstNeu, bool IstGeloescht);

/// <summary>Schreibt den Suchindex, immer in der Transaktion, die auch den Vorgang schreibt.</summary>
internal static class Suchindex
{
    public static async Task SchreibenAsync(ModuleContext db, IReadOnlyList<Suchaenderung> aenderungen, CancellationToken cancellationToken)
    {
        if (aenderungen.Count == 0) return;
        var bisher = await KopfwoerterAsync(db, [.. aenderungen.Where(a => !a.IstNeu).Select(a => a.Aggregat.Id)], cancellationToken);
        var geschrieben = new List<Suchdokument>();
        // Immer in derselben Reihenfolge, damit sich gleichzeitige Transaktionen nicht gegenseitig aufhalten.
        foreach (var aenderung in aenderungen.OrderBy(a => a.Aggregat.Id))
            if (aenderung.IstGeloescht) await LoescheAsync(db, aenderung, cancellationToken);
            else geschrieben.Add(Suchdokument.Aus(aenderung.Art, aenderung.Aggregat));
        foreach (var dokument in geschrieben) await DatabaseProvider.Von(db).WriteSearchDocumentAsync(db, dokument, cancellationToken);
        await Wortschatz.ErgaenzenAsync(db, geschrieben, cancellationToken);
        await Wortschatz.BereinigenAsync(db, bisher.Except(geschrieben.SelectMany(d => d.Kopf.Split(' '))), cancellationToken);
    }

    /// <summary>Schreibt ein Dokument und seinen Wortschatz.</summary>
    /// <returns>Die Wörter seines Kopfes.</returns>
    public static async Task<string[]> SchreibeAsync(ModuleContext db, Suchdokument dokument, CancellationToken cancellationToken)
    {
        await DatabaseProvider.Von(db).WriteSearchDocumentAsync(db, dokument, cancellationToken);
        await Wortschatz.ErgaenzenAsync(db, [dokument], cancellationToken);
        return dokument.Kopf.Split(' ');
    }

    private static async Task LoescheAsync(ModuleContext db, Suchaenderung aenderung, CancellationToken cancellationToken) =>
        await db.Set<Suchdokument>().Where(d => d.Art == aenderung.Art && d.Id == aenderung.Aggregat.Id).ExecuteDeleteAsync(cancellationToken);

    private static async Task<HashSet<string>> KopfwoerterAsync(ModuleContext db, Guid[] ids, CancellationToken cancellationToken) => ids.Length == 0 ? []
        : [.. (await db.Set<Suchdokument>().Where(d => ids.Contains(d.Id)).Select(d => d.Kopf).ToListAsync(cancellationToken)).SelectMany(k => k.Split(' '))];
}

/// <summary>Die Wörter aus Titeln und Namen, die auch mit Tippfehler gefunden werden. Ein Wort geht, sobald kein Vorgang es mehr enthält.</summary>
internal static class Wortschatz
{
    /// <summary>Ergänzt, was noch fehlt, für alle Dokumente zusammen: Beim Einspielen wäre eine Abfrage je Dokument die meiste Arbeit.</summary>
    public static async Task ErgaenzenAsync(ModuleContext db, IReadOnlyCollection<Suchdokument> dokumente, CancellationToken cancellationToken)
    {
        var kopf = dokumente.SelectMany(d => d.Kopf.Split(' ')).Where(Tippfehler.Verzeiht).ToHashSet();
        foreach (var teil in kopf.Chunk(JeAbfrage).ToList())
            kopf.ExceptWith(await db.Set<Suchwort>().Where(w => w.Form == w.Wort && teil.Contains(w.Form)).Select(w => w.Wort).ToListAsync(cancellationToken));
        if (kopf.Count == 0) return;
        // Titel und Namen stehen vorn; so ist die erste Schreibweise die aus dem Kopf.
        var neue = dokumente.SelectMany(d => (string[])[d.Titel, d.Text]).SelectMany(t => Suchtext.Zerlegen(t).Select(w => (w.Wort, Anzeige: t.Substring(w.Start, w.Laenge)))).Where(w => kopf.Contains(w.Wort)).DistinctBy(w => w.Wort);
        await DatabaseProvider.Von(db).AddSearchWordsAsync(db,
            from wort in neue
            from form in Tippfehler.Formen(wort.Wort)
            orderby form, wort.Wort
            select new Suchwort { Form = form, Wort = wort.Wort, Anzeige = wort.Anzeige.Length > Suchtext.Wortlaenge ? wort.Anzeige[..Suchtext.Wortlaenge] : wort.Anzeige }, cancellationToken);
    }

    /// <summary>Nimmt Wörter weg, die nirgends mehr stehen: Auch ein Name darf einen gelöschten Vorgang nicht überdauern.</summary>
    public static async Task BereinigenAsync(ModuleContext db, IEnumerable<string> woerter, CancellationToken cancellationToken)
    {
        foreach (var wort in woerter.Where(Tippfehler.Verzeiht))
            if (!await DatabaseProvider.Von(db).Search(db, null, [new Suchbegriff(wort, wort)], Suchort.GanzesKopfwort).AnyAsync(cancellationToken))
                await db.Set<Suchwort>().Where(w => w.Wort == wort).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Wörter, die sich von diesem nur durch einen Tippfehler unterscheiden, das ähnlichste zuerst; das Wort selbst gehört dazu, wenn es vorkommt.</summary>
    public static async Task<IReadOnlyList<Suchbegriff>> AehnlicheAsync(ModuleContext db, string wort, CancellationToken cancellationToken)
    {
        if (!Tippfehler.Verzeiht(wort)) return [];
        var formen = Tippfehler.Formen(wort).ToArray();
        var gefunden = await db.Set<Suchwort>().Where(w => formen.Contains(w.Form)).Select(w => new { w.Wort, w.Anzeige }).Distinct().Take(Hoechstens).ToListAsync(cancellationToken);
        return [.. gefunden.DistinctBy(w => w.Wort).OrderBy(w => Tippfehler.Abstand(wort, w.Wort)).ThenBy(w => w.Wort, StringComparer.Ordinal).Select(w => new Suchbegriff(w.Wort, w.Anzeige))];
    }

    private const int Hoechstens = 200;
    private const int JeAbfrage = 500;
}
