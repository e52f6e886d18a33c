using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>Grundlage der Einspielarten. Geprüft wird mit demselben Validator und denselben Aggregaten wie am Bildschirm.</summary>
/// <typeparam name="TSatz">Was eine Zeile sagt; am besten der Befehl, mit dem man dasselbe von Hand täte.</typeparam>
/// <typeparam name="TBestand">Der Vorgang, der daraus wird.</typeparam>
/// <param name="db">Kontext des Moduls.</param>
/// <param name="regeln">Validatoren des Satzes.</param>
public abstract class Einspielart<TSatz, TBestand>(ModuleContext db, IEnumerable<IValidator<TSatz>> regeln) : IEinspielart
    where TSatz : class where TBestand : Aggregat
{
    private const int Stapel = 500;

    /// <inheritdoc />
    public abstract string Schluessel { get; }

    /// <inheritdoc />
    public abstract string Titel { get; }

    /// <inheritdoc />
    public abstract string Liste { get; }

    /// <inheritdoc />
    public abstract IReadOnlyList<Rolle> Rollen { get; }

    /// <inheritdoc />
    public abstract IReadOnlyList<Einspielspalte> Spalten { get; }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Zeilenbefund>> PruefenAsync(Einspieltabelle tabelle, Spaltenzuordnung zuordnung, CancellationToken cancellationToken)
    {
        var lauf = await BeginnenAsync(tabelle, zuordnung, cancellationToken);
        var befunde = new List<Zeilenbefund>(tabelle.Zeilen.Count);
        foreach (var stapel in tabelle.Zeilen.Chunk(Stapel))
        {
            befunde.AddRange(await VormerkenAsync(stapel, lauf, cancellationToken));
            db.ChangeTracker.Clear();
        }
        return befunde;
    }

    /// <inheritdoc />
    public async Task<Einspielergebnis> EinspielenAsync(
        Guid einspielung, Einspieltabelle tabelle, Spaltenzuordnung zuordnung, bool nurGute, IFortschritt fortschritt, CancellationToken cancellationToken)
    {
        var lauf = await BeginnenAsync(tabelle, zuordnung, cancellationToken);
        if (nurGute) return await EinspielenAsync(einspielung, tabelle, lauf, fortschritt, cancellationToken);
        await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
        var ergebnis = await EinspielenAsync(einspielung, tabelle, lauf, fortschritt, cancellationToken);
        if (ergebnis.Uebersprungen > 0)
            throw new Regelverstoss($"{Zeilen(ergebnis.Uebersprungen)} nicht. Gewünscht war alles oder nichts, deshalb wurde nichts eingespielt.");
        await transaktion.CommitAsync(cancellationToken);
        return ergebnis;
    }

    /// <inheritdoc />
    public async Task<Einspielergebnis?> StandAsync(Guid einspielung, CancellationToken cancellationToken) =>
        (await db.Set<Einspielstand>().AsNoTracking().FirstOrDefaultAsync(s => s.EinspielungId == einspielung, cancellationToken))?.Ergebnis;

    /// <summary>Lädt, was beim Lesen aller Zeilen gebraucht wird, zum Beispiel die Stammdaten.</summary>
    protected virtual Task VorbereitenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Woran derselbe Satz wiederzuerkennen ist, in der Datei und im Bestand; null, wenn die Zeile es nicht hergibt.</summary>
    protected abstract string? Merkmal(Einspielzeile zeile);

    /// <summary>Lädt zum Ändern, was es zu diesen Zeilen schon gibt, nach <see cref="Merkmal"/>. Darf mehr liefern als gefragt.</summary>
    protected abstract Task<IReadOnlyDictionary<string, TBestand>> BestandAsync(IReadOnlyList<Einspielzeile> zeilen, CancellationToken cancellationToken);

    /// <summary>Liest die Zeile; was sich nicht lesen lässt, wird an ihr gemeldet.</summary>
    /// <param name="zeile">Die Zeile.</param>
    /// <param name="bestand">Was es schon gibt; seine Werte gelten, wo die Datei keine Spalte hat.</param>
    protected abstract TSatz Lesen(Einspielzeile zeile, TBestand? bestand);

    /// <summary>Legt den Satz an.</summary>
    /// <exception cref="Regelverstoss">Das geht nicht; den Satz liest die Person an der Zeile.</exception>
    protected abstract TBestand Anlegen(TSatz satz);

    /// <summary>Titel der Spalten, in denen sich der Satz vom Bestand unterscheidet; leer, wenn nichts zu ändern ist.</summary>
    protected abstract IEnumerable<string> Unterschiede(TBestand bestand, TSatz satz);

    /// <summary>Ändert den Bestand.</summary>
    /// <exception cref="Regelverstoss">Das geht nicht; den Satz liest die Person an der Zeile.</exception>
    protected abstract void Aendern(TBestand bestand, TSatz satz);

    private async Task<Einspielergebnis> EinspielenAsync(Guid einspielung, Einspieltabelle tabelle, Lauf lauf, IFortschritt fortschritt, CancellationToken cancellationToken)
    {
        var bisher = await db.Set<Einspielstand>().AsNoTracking().FirstOrDefaultAsync(s => s.EinspielungId == einspielung, cancellationToken);
        var erledigt = bisher?.Ergebnis.Gesamt ?? 0;
        foreach (var stapel in tabelle.Zeilen.Where(z => z.Nummer > (bisher?.Bis ?? 0)).Chunk(Stapel))
        {
            await fortschritt.MeldenAsync(erledigt, tabelle.Zeilen.Count, "Zeilen einspielen", cancellationToken);
            bisher = await UebernehmenAsync(einspielung, stapel, lauf, cancellationToken);
            erledigt += stapel.Length;
        }
        return bisher?.Ergebnis ?? new Einspielergebnis(0, 0, 0, 0);
    }

    private async Task<Einspielstand> UebernehmenAsync(Guid einspielung, Rohzeile[] stapel, Lauf lauf, CancellationToken cancellationToken)
    {
        var befunde = await VormerkenAsync(stapel, lauf, cancellationToken);
        var stand = await db.Set<Einspielstand>().FindAsync([einspielung], cancellationToken);
        if (stand is null) db.Add(stand = new Einspielstand { EinspielungId = einspielung });
        stand.Zaehle(befunde);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return stand;
    }

    private async Task<Lauf> BeginnenAsync(Einspieltabelle tabelle, Spaltenzuordnung zuordnung, CancellationToken cancellationToken)
    {
        await VorbereitenAsync(cancellationToken);
        var erste = new Dictionary<string, int>();
        foreach (var roh in tabelle.Zeilen)
            if (Merkmal(new Einspielzeile(roh, zuordnung)) is { } merkmal) erste.TryAdd(merkmal, roh.Nummer);
        return new Lauf(zuordnung, tabelle.Kopf.Count, erste);
    }

    /// <summary>Prüft einen Stapel und merkt im Kontext vor, was zu speichern wäre. Vorschau und Einspielen gehen denselben Weg; die Vorschau verwirft danach.</summary>
    private async Task<IReadOnlyList<Zeilenbefund>> VormerkenAsync(Rohzeile[] stapel, Lauf lauf, CancellationToken cancellationToken)
    {
        var zeilen = stapel.Select(roh => new Einspielzeile(roh, lauf.Zuordnung)).ToList();
        var bestand = await BestandAsync(zeilen, cancellationToken);
        var befunde = new List<Zeilenbefund>(stapel.Length);
        foreach (var (roh, zeile) in stapel.Zip(zeilen)) befunde.Add(await VormerkenAsync(roh, zeile, bestand, lauf, cancellationToken));
        return befunde;
    }

    private async Task<Zeilenbefund> VormerkenAsync(Rohzeile roh, Einspielzeile zeile, IReadOnlyDictionary<string, TBestand> bestand, Lauf lauf, CancellationToken cancellationToken)
    {
        var merkmal = Merkmal(zeile);
        if (merkmal is not null && lauf.Erste[merkmal] != roh.Nummer)
            return new Zeilenbefund(roh, Zeilenart.Doppelt, [new Feldfehler(null, $"Steht schon in Zeile {lauf.Erste[merkmal]}.")], []);
        var vorhandener = merkmal is null ? null : bestand.GetValueOrDefault(merkmal);
        // Meist fehlen Anführungszeichen um einen Text, der das Trennzeichen enthält; dann stehen alle Angaben dahinter falsch.
        if (roh.Zellen.Skip(lauf.Breite).Any(z => z.Length > 0)) zeile.Melde(null, "Die Zeile hat mehr Spalten als die Kopfzeile.");
        var satz = Lesen(zeile, vorhandener);
        await PruefenAsync(satz, zeile, cancellationToken);
        var geaendert = vorhandener is null || zeile.Fehler.Count > 0 ? [] : Unterschiede(vorhandener, satz).ToList();
        if (zeile.Fehler.Count == 0) Vormerken(satz, vorhandener, geaendert.Count > 0, zeile);
        return zeile.Fehler.Count > 0 ? new Zeilenbefund(roh, Zeilenart.Fehlerhaft, zeile.Fehler, [])
            : new Zeilenbefund(roh, vorhandener is null ? Zeilenart.Neu : geaendert.Count > 0 ? Zeilenart.Geaendert : Zeilenart.Gleich, [], geaendert);
    }

    private async Task PruefenAsync(TSatz satz, Einspielzeile zeile, CancellationToken cancellationToken)
    {
        // Was sich nicht lesen ließ, fehlt dem Validator; seine Klage darüber sagte dasselbe noch einmal.
        var unlesbar = zeile.Fehler.Select(f => f.Feld).ToHashSet();
        foreach (var regel in regeln)
            foreach (var fehler in (await regel.ValidateAsync(satz, cancellationToken)).Errors.Where(f => !unlesbar.Contains(f.PropertyName)))
                zeile.Melde(fehler.PropertyName, fehler.ErrorMessage);
    }

    private void Vormerken(TSatz satz, TBestand? vorhandener, bool geaendert, Einspielzeile zeile)
    {
        try
        {
            if (vorhandener is null) db.Add(Anlegen(satz));
            else if (geaendert) Aendern(vorhandener, satz);
        }
        catch (Regelverstoss verstoss)
        {
            zeile.Melde(null, verstoss.Message);
        }
    }

    private static string Zeilen(int anzahl) => anzahl == 1 ? "Eine Zeile stimmt" : $"{anzahl.ToString("N0", Ortszeit.Deutsch)} Zeilen stimmen";

    private sealed record Lauf(Spaltenzuordnung Zuordnung, int Breite, Dictionary<string, int> Erste);
}
