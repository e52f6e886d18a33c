using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe;

/// <summary>Modul Lenkungsgruppe: Vorschläge prüfen, in Sitzungen abstimmen, Beschlüsse führen.</summary>
public sealed class LenkungsgruppeModule : IModule
{
    internal const string Schema = "lenkungsgruppe";

    /// <inheritdoc />
    public string Name => "Lenkungsgruppe";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new(Name, 400, "Vorschläge", "/lenkungsgruppe/vorschlaege", "vorschlaege", Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe),
        new(Name, 410, "Sitzungen", "/lenkungsgruppe/sitzungen", null, Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe),
        new(Name, 420, "Beschlussbuch", "/lenkungsgruppe/beschluesse", null, Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe, Rolle.Revision),
        new(Name, 430, "Mitglieder und Regeln", "/lenkungsgruppe/gremium", null, Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe)
    ];

    /// <inheritdoc />
    public IReadOnlyList<Anlass> Anlaesse => Gremienmeldungen.Anlaesse;

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.UseContext<LenkungsgruppeContext, LenkungsgruppeSqliteContext, LenkungsgruppePostgreSqlContext, LenkungsgruppeSqlServerContext>(Schema);
        module.Services.AddScoped<Befangenheitshinweise>();
    }
}
