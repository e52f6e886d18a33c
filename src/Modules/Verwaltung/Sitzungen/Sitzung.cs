using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

/// <summary>
/// Eine Anmeldung an einem Gerät. Kein Vorgang, sondern Betriebsdaten: steht nicht im Prüfprotokoll, denn wann jemand arbeitet,
/// soll sich daraus nicht lesen lassen (§ 70 PersVG M-V).
/// </summary>
internal sealed class Sitzung
{
    public static readonly TimeSpan Leerlauf = TimeSpan.FromMinutes(60);
    public static readonly TimeSpan Hoechstdauer = TimeSpan.FromHours(10);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>SHA-256 des Schlüssels im Cookie: Wer die Datenbank liest, kann damit keine Sitzung übernehmen.</summary>
    public string Schluesselsumme { get; init; } = "";
    public Guid PersonId { get; init; }
    public Anmeldeart Art { get; init; }
    public string? Geraet { get; init; }
    public DateTime Begonnen { get; init; }
    public DateTime ZuletztBenutzt { get; init; }
    public DateTime GueltigBis { get; init; }
    public DateTime? BestaetigtAm { get; init; }
    public string? Anbieter { get; init; }
    public string? Kontokennung { get; init; }
    public string? Anbietersitzung { get; init; }
    public string? Marken { get; init; }
    public DateTime AbgeglichenAm { get; init; }
    public DateTime NaechsterAbgleich { get; init; }
}
