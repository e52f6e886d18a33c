using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Projekttraeger;

/// <summary>Modul Projektträger.</summary>
public sealed class ProjekttraegerModule : IModule
{
    internal const string Schema = "projekttraeger";

    /// <inheritdoc />
    public string Name => "Projektträger";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation => [];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<ProjekttraegerContext, ProjekttraegerSqliteContext, ProjekttraegerPostgreSqlContext, ProjekttraegerSqlServerContext>(Schema);
}
