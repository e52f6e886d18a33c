using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit;

/// <summary>Modul Öffentlichkeitsarbeit.</summary>
public sealed class OeffentlichkeitsarbeitModule : IModule
{
    internal const string Schema = "oeffentlichkeitsarbeit";

    /// <inheritdoc />
    public string Name => "Öffentlichkeitsarbeit";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation => [];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<OeffentlichkeitsarbeitContext, OeffentlichkeitsarbeitSqliteContext, OeffentlichkeitsarbeitPostgreSqlContext, OeffentlichkeitsarbeitSqlServerContext>(Schema);
}
