using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Netzwerk;

/// <summary>Modul Netzwerk.</summary>
public sealed class NetzwerkModule : IModule
{
    internal const string Schema = "netzwerk";

    /// <inheritdoc />
    public string Name => "Netzwerk";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation => [];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<NetzwerkContext, NetzwerkSqliteContext, NetzwerkPostgreSqlContext, NetzwerkSqlServerContext>(Schema);
}
