namespace Stadtteilmanagement.Verwaltung.Aufgaben;

/// <summary>Ein Lauf einer Aufgabe; ohne Ende läuft er noch.</summary>
internal sealed class Aufgabenlauf
{
    public const int HoechstensZeichen = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Schlüssel der Aufgabe.</summary>
    public string Aufgabe { get; init; } = "";

    public DateTime Beginn { get; init; }

    public DateTime? Ende { get; private set; }

    /// <summary>Was getan wurde; leer, wenn nichts zu tun war.</summary>
    public string? Ergebnis { get; private set; }

    public string? Fehler { get; private set; }

    /// <summary>Rechner, auf dem er lief.</summary>
    public string Host { get; init; } = "";

    public void Beenden(string? ergebnis, string? fehler, DateTime jetzt) => (Ergebnis, Fehler, Ende) = (Gekuerzt(ergebnis), Gekuerzt(fehler), jetzt);

    private static string? Gekuerzt(string? satz) => satz?.Length > HoechstensZeichen ? satz[..(HoechstensZeichen - 1)] + "…" : satz;
}
