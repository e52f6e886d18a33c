using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Verzeichnis;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk;

/// <summary>Modul Netzwerk: Organisationen, Kontaktpersonen mit datierten Beziehungen und Einwilligungen, Kontaktereignisse.</summary>
public sealed class NetzwerkModule : IModule
{
    internal const string Schema = "netzwerk";

    /// <inheritdoc />
    public string Name => "Netzwerk";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new(Name, 200, "Organisationen", "/netzwerk/organisationen", null, Rolle.Stadtteilmanagement, Rolle.Redaktion),
        new(Name, 210, "Kontaktpersonen", "/netzwerk/kontaktpersonen", null, Rolle.Stadtteilmanagement)
    ];

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.UseContext<NetzwerkContext, NetzwerkSqliteContext, NetzwerkPostgreSqlContext, NetzwerkSqlServerContext>(Schema);
        module.Services.AddScoped<IOrganisationen, Organisationsverzeichnis>();
    }
}
