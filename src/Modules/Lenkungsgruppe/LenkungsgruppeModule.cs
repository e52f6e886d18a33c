using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Lenkungsgruppe;

/// <summary>Modul Lenkungsgruppe.</summary>
public sealed class LenkungsgruppeModule : IModule
{
    internal const string Schema = "lenkungsgruppe";

    /// <inheritdoc />
    public string Name => "Lenkungsgruppe";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation => [];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<LenkungsgruppeContext, LenkungsgruppeSqliteContext, LenkungsgruppePostgreSqlContext, LenkungsgruppeSqlServerContext>(Schema);
}
