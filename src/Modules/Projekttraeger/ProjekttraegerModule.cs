using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger;

/// <summary>Modul Projektträger: Projekte, Förderanträge und die Fördertöpfe mit ihrem Buch.</summary>
public sealed class ProjekttraegerModule : IModule
{
    internal const string Schema = "projekttraeger";

    /// <inheritdoc />
    public string Name => "Projektträger";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new(Name, 300, "Projekte", "/projekttraeger/projekte", null, Rolle.Stadtteilmanagement, Rolle.Revision),
        new(Name, 301, "Förderanträge", "/projekttraeger/foerderantraege", null, Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision),
        new(Name, 302, "Fördertöpfe", "/projekttraeger/foerdertoepfe", null, Rolle.Stadtteilmanagement, Rolle.Revision)
    ];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<ProjekttraegerContext, ProjekttraegerSqliteContext, ProjekttraegerPostgreSqlContext, ProjekttraegerSqlServerContext>(Schema);
}
