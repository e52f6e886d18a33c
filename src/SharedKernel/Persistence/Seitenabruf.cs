using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Lädt Listen seitenweise mit fester Obergrenze: Gezählt und geblättert wird nur so weit, dass die Kosten nicht mit dem Bestand wachsen.</summary>
public static class Seitenabruf
{
    /// <summary>Einträge je Seite.</summary>
    public const int Groesse = 25;

    /// <summary>Bis hierher wird gezählt und geblättert; darüber heißt es „über 1.000“ und der Filter hilft weiter.</summary>
    public const int Obergrenze = 1000;

    /// <summary>Zählt bis zur Obergrenze.</summary>
    public static async Task<(int Anzahl, bool Mehr)> ZaehleAsync<T>(this IQueryable<T> abfrage, CancellationToken cancellationToken)
    {
        var anzahl = await abfrage.Take(Obergrenze + 1).CountAsync(cancellationToken);
        return (Math.Min(anzahl, Obergrenze), anzahl > Obergrenze);
    }

    /// <summary>Zählt mehrere Auswahlen in einer einzigen Abfrage, jede bis zur Obergrenze; die Zahlen stehen in der Reihenfolge der Auswahlen.</summary>
    public static async Task<IReadOnlyList<int>> ZaehleAlleAsync(IReadOnlyList<IQueryable<Guid>> auswahlen, CancellationToken cancellationToken)
    {
        var alle = auswahlen.Select((auswahl, stelle) => auswahl.Take(Obergrenze).Select(id => new { Stelle = stelle, Id = id })).Aggregate((bisher, naechste) => bisher.Concat(naechste));
        var zahlen = await alle.GroupBy(z => z.Stelle).Select(g => new { g.Key, Anzahl = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Anzahl, cancellationToken);
        return [.. auswahlen.Select((_, stelle) => zahlen.GetValueOrDefault(stelle))];
    }

    /// <summary>Lädt eine Seite.</summary>
    /// <param name="zeilen">Gefiltert, sortiert und auf die Zeile projiziert.</param>
    /// <param name="gefiltert">Dieselbe Auswahl ohne Sortierung, zum Zählen.</param>
    /// <param name="nummer">Gewünschte Seite; wird auf die vorhandenen begrenzt.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    public static async Task<Seite<TZeile>> SeiteAsync<TZeile, T>(
        this IQueryable<TZeile> zeilen, IQueryable<T> gefiltert, int? nummer, CancellationToken cancellationToken)
    {
        var (anzahl, mehr) = await gefiltert.ZaehleAsync(cancellationToken);
        var letzte = Math.Max(1, (anzahl + Groesse - 1) / Groesse);
        var seite = Math.Clamp(nummer ?? 1, 1, letzte);
        var eintraege = await zeilen.Skip((seite - 1) * Groesse).Take(Groesse).ToListAsync(cancellationToken);
        return new Seite<TZeile>(eintraege, seite, Groesse, anzahl, mehr);
    }
}
