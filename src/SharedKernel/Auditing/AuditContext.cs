using System.Diagnostics;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Auditing;

/// <summary>Was das Prüfprotokoll über die laufende Handlung wissen muss; je Gültigkeitsbereich der Dienste eines.</summary>
public sealed class AuditContext
{
    /// <summary>Name des Befehls oder des Ereignisses.</summary>
    public string Aktion { get; set; } = "Unbekannt";

    /// <summary>Die Rolle, kraft derer gehandelt wird; leer für das Programm selbst.</summary>
    public Rolle? Rolle { get; set; }

    /// <summary>Die vertretene Person, wenn die Handlung nur in Vertretung möglich ist.</summary>
    public Guid? VertretungFuer { get; set; }

    /// <summary>Begründung der Person, falls der Befehl eine verlangt.</summary>
    public string? Begruendung { get; set; }

    /// <summary>Verbindet alle Einträge, die aus einer Anfrage an den Server entstanden.</summary>
    public string Korrelation { get; set; } = Activity.Current?.TraceId.ToString() ?? Guid.CreateVersion7().ToString("N");
}
