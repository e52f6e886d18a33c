using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit;

/// <summary>Modul Öffentlichkeitsarbeit: Veranstaltungskalender der Stadtteile.</summary>
public sealed class OeffentlichkeitsarbeitModule : IModule
{
    internal const string Schema = "oeffentlichkeitsarbeit";

    /// <inheritdoc />
    public string Name => "Öffentlichkeitsarbeit";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new(Name, 500, "Veranstaltungen", "/oeffentlichkeitsarbeit/veranstaltungen", null, Rolle.Stadtteilmanagement, Rolle.Redaktion)
    ];

    /// <inheritdoc />
    public IReadOnlyList<Anlass> Anlaesse => Veranstaltungsmeldungen.Anlaesse;

    /// <inheritdoc />
    public IReadOnlyList<Textverwendung> Textverwendungen => [Veranstaltungen.Textverwendungen.Beschreibung];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<OeffentlichkeitsarbeitContext, OeffentlichkeitsarbeitSqliteContext, OeffentlichkeitsarbeitPostgreSqlContext, OeffentlichkeitsarbeitSqlServerContext>(Schema);
}
