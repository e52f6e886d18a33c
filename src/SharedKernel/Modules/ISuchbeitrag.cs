using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Was ein Modul zur Suche beiträgt. Suchen, zählen, hervorheben und blättern kann die <see cref="Suchart"/> selbst.</summary>
public interface ISuchbeitrag
{
    /// <summary>Die Arten von Vorgängen, deren Seiten die angemeldete Person öffnen darf; andere fehlen ganz.</summary>
    IEnumerable<Suchart> Arten { get; }
}
