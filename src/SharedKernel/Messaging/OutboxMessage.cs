namespace Stadtteilmanagement.SharedKernel.Messaging;

/// <summary>Ereignis im Ausgang eines Moduls, in derselben Transaktion geschrieben wie die Änderung, die es meldet.</summary>
public sealed class OutboxMessage
{
    /// <summary>Schlüssel; zeitlich geordnet, bestimmt die Reihenfolge der Zustellung.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();
    /// <summary>Voller Typname des Ereignisses.</summary>
    public string Art { get; init; } = "";
    /// <summary>Inhalt als JSON.</summary>
    public string Inhalt { get; init; } = "";
    /// <summary>Verbindet Ursache und Wirkung im Prüfprotokoll.</summary>
    public string Korrelation { get; init; } = "";
    /// <summary>Zeitpunkt der Meldung in UTC.</summary>
    public DateTime Gemeldet { get; init; }
    /// <summary>Zeitpunkt der Zustellung an alle Reaktionen in UTC.</summary>
    public DateTime? Zugestellt { get; set; }
    /// <summary>Wann frühestens wieder versucht wird, in UTC; zugleich Ende der Pacht eines Hosts, der gerade zustellt.</summary>
    public DateTime Faellig { get; set; }
    /// <summary>Pacht, unter der die Meldung gerade zugestellt wird.</summary>
    public Guid? Paechter { get; set; }
    /// <summary>Zahl der gescheiterten Versuche.</summary>
    public int Versuche { get; set; }
    /// <summary>Letzter Fehler, gekürzt.</summary>
    public string? Fehler { get; set; }
    /// <summary>Zeitpunkt in UTC, zu dem die Meldung nach zu vielen Fehlversuchen abgestellt wurde.</summary>
    public DateTime? Abgestellt { get; set; }
}

/// <summary>Eingangsbuchung: Diese Reaktion hat diese Meldung verarbeitet.</summary>
public sealed class InboxMessage
{
    /// <summary>Schlüssel der Meldung.</summary>
    public Guid EreignisId { get; init; }
    /// <summary>Name der Reaktion.</summary>
    public string Reaktion { get; init; } = "";
    /// <summary>Zeitpunkt der Verarbeitung in UTC.</summary>
    public DateTime Verarbeitet { get; init; }
}
