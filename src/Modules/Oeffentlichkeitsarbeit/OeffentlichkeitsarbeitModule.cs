using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit;

/// <summary>Modul Öffentlichkeitsarbeit: Veranstaltungskalender und Stadtteilzeitung WIR2.</summary>
public sealed class OeffentlichkeitsarbeitModule : IModule
{
    internal const string Schema = "oeffentlichkeitsarbeit";

    /// <inheritdoc />
    public string Name => "Öffentlichkeitsarbeit";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new(Name, 500, "Veranstaltungen", "/oeffentlichkeitsarbeit/veranstaltungen", null, Rolle.Stadtteilmanagement, Rolle.Redaktion),
        new(Name, 510, "Beiträge", "/oeffentlichkeitsarbeit/beitraege", null, Rolle.Stadtteilmanagement, Rolle.Redaktion),
        new(Name, 520, "Ausgaben der WIR2", "/oeffentlichkeitsarbeit/ausgaben", null, Rolle.Stadtteilmanagement, Rolle.Redaktion),
        new(Name, 530, "Rubriken der WIR2", "/oeffentlichkeitsarbeit/rubriken", null, Rolle.Stadtteilmanagement, Rolle.Redaktion)
    ];

    /// <inheritdoc />
    public IReadOnlyList<Anlass> Anlaesse => [.. Veranstaltungsmeldungen.Anlaesse, .. Zeitungsmeldungen.Anlaesse];

    /// <inheritdoc />
    public IReadOnlyList<Textverwendung> Textverwendungen => [Veranstaltungen.Textverwendungen.Beschreibung];

    /// <inheritdoc />
    public void Register(ModuleBuilder module) =>
        module.UseContext<OeffentlichkeitsarbeitContext, OeffentlichkeitsarbeitSqliteContext, OeffentlichkeitsarbeitPostgreSqlContext, OeffentlichkeitsarbeitSqlServerContext>(Schema);
}
