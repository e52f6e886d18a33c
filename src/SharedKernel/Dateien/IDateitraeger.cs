using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Eine Art von Vorgängen, die Dateien trägt; mehr muss ein Modul nicht erklären. Wird gefunden, nicht eingetragen. Die Dateien liegen in den Tabellen des
/// Moduls, alles Übrige (hochladen, prüfen, ausliefern, ersetzen, entfernen) ist für alle gleich.
/// </summary>
public interface IDateitraeger
{
    /// <summary>Wie die Art in der Adresse heißt, klein geschrieben, zum Beispiel „anfragen“.</summary>
    string Art { get; }

    /// <summary>Der Kontext des Moduls.</summary>
    ModuleContext Db { get; }

    /// <summary>
    /// Der Vorgang, wie ihn die angemeldete Person sehen darf: nach derselben Regel wie auf seiner Seite. Nennt dem Prüfprotokoll, wenn nötig, kraft welcher
    /// Rolle sie handelt.
    /// </summary>
    /// <returns>null, wenn es ihn für sie nicht gibt.</returns>
    Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>Ein Vorgang, an dem Dateien liegen, aus Sicht der angemeldeten Person.</summary>
/// <param name="Vorgangsart">Art des Vorgangs im Prüfprotokoll.</param>
/// <param name="Titel">Nummer oder Titel.</param>
/// <param name="Adresse">Seite des Vorgangs.</param>
/// <param name="Sperre">Warum die Person gerade nichts beifügen kann, als Satz; null, wenn sie es kann.</param>
public sealed record Dateivorgang(string Vorgangsart, string Titel, string Adresse, string? Sperre)
{
    /// <summary>Wer die Dateien sieht, als Satz für alle, die welche beifügen.</summary>
    public string? Hinweis { get; init; }

    /// <summary>Die Stellen, für die die Person handelt; sie fügt für die erste bei und ändert nur deren Dateien. null: alle.</summary>
    public IReadOnlyList<Guid>? NurStellen { get; init; }

    /// <summary>Ob sie Dateien entfernen darf, auch wenn sonst nichts mehr geht: Was nicht dorthin gehört, muss immer weg können.</summary>
    public bool DarfEntfernen { get; init; }

    /// <summary>Ob jeder Abruf im Prüfprotokoll steht (AK-4).</summary>
    public bool AbrufProtokollieren { get; init; }

    /// <summary>Ob die Person an dieser Datei etwas ändern darf.</summary>
    public bool GehoertDazu(Guid? stelle) => NurStellen is null || stelle is { } id && NurStellen.Contains(id);
}

/// <summary>Findet Vorgänge und Dateien über alle Module; was die Person nicht sehen darf, gibt es nicht.</summary>
internal sealed class Dateizugang(IEnumerable<IDateitraeger> traeger, AngemeldetePerson person)
{
    /// <summary>Was für alle Dateien gilt, in Worten.</summary>
    public const string Regel = "wie der Vorgang, an dem sie hängt; sonst 404";

    public async Task<(IDateitraeger Traeger, Dateivorgang Vorgang)> VorgangAsync(string art, Guid id, CancellationToken cancellationToken)
    {
        var einer = traeger.FirstOrDefault(t => t.Art == art) ?? throw new NichtGefunden();
        return (einer, await einer.FindenAsync(id, cancellationToken) ?? throw new NichtGefunden());
    }

    /// <summary>Die Datei und ihr Vorgang zum Lesen oder Ändern.</summary>
    public async Task<(ModuleContext Db, Datei Datei, Dateivorgang Vorgang)> DateiAsync(Guid id, CancellationToken cancellationToken)
    {
        foreach (var db in traeger.Select(t => t.Db).Distinct())
        {
            if (await db.FindAsync<Datei>([id], cancellationToken) is not { EntferntAm: null } datei) continue;
            var (_, vorgang) = await VorgangAsync(datei.Traeger, datei.VorgangId, cancellationToken);
            return (db, datei, vorgang);
        }
        throw new NichtGefunden("Diese Datei gibt es nicht.");
    }

    /// <summary>Wie <see cref="DateiAsync"/>, in der gesehenen Version und nur, wenn die Person sie ändern darf.</summary>
    public async Task<(ModuleContext Db, Datei Datei, Dateivorgang Vorgang)> ZumAendernAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        var gefunden = await DateiAsync(id, cancellationToken);
        NurEigene(gefunden.Datei, gefunden.Vorgang);
        await gefunden.Db.PruefeVersionAsync(gefunden.Datei, version, cancellationToken);
        return gefunden;
    }

    public static void NurEigene(Datei datei, Dateivorgang vorgang)
    {
        if (!vorgang.GehoertDazu(datei.StelleId)) throw new ZugriffVerweigert("Diese Datei hat eine andere Stelle beigefügt.");
    }

    public static void NichtGesperrt(Dateivorgang vorgang)
    {
        if (vorgang.Sperre is { } sperre) throw new Regelverstoss(sperre);
    }

    public Guid Person => person.Id;
}
