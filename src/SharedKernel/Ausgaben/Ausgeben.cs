using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Ausgaben;

/// <summary>Macht aus einer Liste eine <see cref="Tabelle"/> und vermerkt es im Prüfprotokoll (AK-4); ohne Vermerk gibt es keine Ausgabe.</summary>
public static class Ausgeben
{
    /// <summary>Höchstzahl der Zeilen einer Ausgabe; darüber muss der Filter eingegrenzt werden.</summary>
    public const int HoechstensZeilen = 20_000;

    /// <summary>Unter dieser Objektart stehen alle Ausgaben im Prüfprotokoll.</summary>
    public const string Objektart = "Ausgabe";

    /// <summary>Lädt die Zeilen einer Ausgabe und eine mehr, damit auffällt, wenn es zu viele sind.</summary>
    public static Task<List<T>> AlleZeilenAsync<T>(this IQueryable<T> abfrage, CancellationToken cancellationToken) =>
        abfrage.Take(HoechstensZeilen + 1).ToListAsync(cancellationToken);

    /// <summary>Stellt die Tabelle zusammen.</summary>
    /// <param name="db">Das Modul, in dessen Prüfprotokoll die Ausgabe steht.</param>
    /// <param name="ausgabe">Der Befehl.</param>
    /// <param name="titel">Wie die Liste heißt, höchstens 31 Zeichen.</param>
    /// <param name="zeilen">Die Zeilen in der gezeigten Reihenfolge.</param>
    /// <param name="spalten">Überschrift und Wert je Spalte. Zeitpunkte sind UTC.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="Regelverstoss">Es sind mehr als <see cref="HoechstensZeilen"/>.</exception>
    public static async Task<Tabelle> AusgebenAsync<T>(
        this ModuleContext db, IAusgabe<object> ausgabe, string titel, IReadOnlyCollection<T> zeilen, (string Kopf, Func<T, object?> Wert)[] spalten,
        CancellationToken cancellationToken)
    {
        if (zeilen.Count > HoechstensZeilen)
            throw new Regelverstoss($"Die Auswahl hat mehr als {HoechstensZeilen.ToString("N0", Ortszeit.Deutsch)} Zeilen. Grenzen Sie den Filter ein und geben Sie sie in Teilen aus.");
        await db.ProtokolliereZugriffAsync(Objektart, Guid.Empty,
            [
                new AuditChange("Liste", null, titel), new AuditChange("Filter", null, Filterbeschreibung.Fuer(ausgabe.Filter)),
                new AuditChange("Zeilen", null, zeilen.Count.ToString(Ortszeit.Deutsch)), new AuditChange("Format", null, ausgabe.Format.ToString().ToUpperInvariant())
            ],
            cancellationToken);
        return new Tabelle(titel, db.GetService<ModuleContextServices>().Uhr.Heute(), ausgabe.Format,
            [.. spalten.Select(s => s.Kopf)], [.. zeilen.Select(z => spalten.Select(s => s.Wert(z)).ToArray())]);
    }
}
