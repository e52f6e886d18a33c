namespace Stadtteilmanagement.SharedKernel.Mediation;

/// <summary>Ein Befehl mit Begründung; sie wird in das Prüfprotokoll übernommen.</summary>
public interface IBegruendet
{
    /// <summary>Warum gehandelt wird, in den Worten der Person.</summary>
    string? Begruendung { get; }
}
