using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

/// <summary>
/// Sucht und blättert im Speicher. Stammdaten sind wenige und meist schon gelesen; so finden und ordnen alle Datenbanken Umlaute gleich.
/// </summary>
internal static class Trefferliste
{
    /// <summary>Weit über dem, was eine Stadt an Stammdaten hat; schützt den Speicher vor einer fehlgeleiteten Einspielung, und eine Ausgabe merkt, dass etwas fehlt.</summary>
    public const int Obergrenze = Ausgeben.HoechstensZeilen + 1;

    /// <summary>Ob jedes gesuchte Wort in einem der Felder vorkommt.</summary>
    public static bool Passt(string? gesucht, params ReadOnlySpan<string?> felder)
    {
        var inhalt = Suchtext.Aus(felder);
        return Suchtext.Aus(gesucht).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(inhalt.Contains);
    }

    public static Seite<T> Seite<T>(IEnumerable<T> treffer, int? nummer)
    {
        var alle = treffer.ToList();
        var letzte = Math.Max(1, (alle.Count + Seitenabruf.Groesse - 1) / Seitenabruf.Groesse);
        var seite = Math.Clamp(nummer ?? 1, 1, letzte);
        return new Seite<T>([.. alle.Skip((seite - 1) * Seitenabruf.Groesse).Take(Seitenabruf.Groesse)], seite, Seitenabruf.Groesse, alle.Count, Mehr: false);
    }
}
