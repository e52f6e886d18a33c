namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Daten, ohne die ein Modul nicht arbeiten kann (Ämter, Stadtteile …); werden beim Start ergänzt, wenn sie fehlen.</summary>
public interface IGrunddaten
{
    /// <summary>Legt Fehlendes an und lässt Vorhandenes unberührt.</summary>
    Task ErgaenzenAsync(CancellationToken cancellationToken);
}
