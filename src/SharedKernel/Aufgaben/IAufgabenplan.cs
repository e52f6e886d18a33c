namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>Stößt Aufgaben außerhalb ihres Zeitplans an.</summary>
public interface IAufgabenplan
{
    /// <summary>Führt die Aufgabe gleich aus, auf einem der Hosts; läuft sie gerade, dann im Anschluss.</summary>
    /// <exception cref="Regelverstoss">Der Planer läuft (noch) nicht.</exception>
    Task AusloesenAsync(string schluessel, CancellationToken cancellationToken);
}

/// <summary>Merkt sich, wann welche Aufgabe lief und was dabei herauskam.</summary>
public interface IAufgabenprotokoll
{
    /// <summary>Ein Lauf beginnt; ein früherer ohne Ende gilt damit als unterbrochen.</summary>
    /// <returns>Schlüssel des Laufs.</returns>
    Task<Guid> BeginnenAsync(string aufgabe, CancellationToken cancellationToken);

    /// <summary>Der Lauf ist zu Ende.</summary>
    /// <param name="lauf">Schlüssel des Laufs.</param>
    /// <param name="ergebnis">Was getan wurde; null, wenn nichts zu tun war.</param>
    /// <param name="fehler">Woran er gescheitert ist, ohne Angaben zu natürlichen Personen; null, wenn er es nicht ist.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task BeendenAsync(Guid lauf, string? ergebnis, string? fehler, CancellationToken cancellationToken);

    /// <summary>Beginn des letzten Laufs in UTC; null, wenn es noch keinen gab.</summary>
    Task<DateTime?> LetzterBeginnAsync(string aufgabe, CancellationToken cancellationToken);
}
