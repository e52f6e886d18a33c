namespace Stadtteilmanagement.SharedKernel.Messaging;

/// <summary>Woher das Ereignis stammt, auf das gerade reagiert wird; je Gültigkeitsbereich der Dienste eines.</summary>
public sealed class Ereignisherkunft
{
    /// <summary>Wann es gemeldet wurde, UTC. Zugestellt wird mitunter viel später.</summary>
    public DateTime Gemeldet { get; internal set; }
}
