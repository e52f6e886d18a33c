using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung;

/// <summary>Modul Koordinierung: Anliegen der Einwohnerschaft, Bedarfe der Stadtteile und Anfragen an Ämter.</summary>
public sealed class KoordinierungModule : IModule
{
    internal const string Schema = "koordinierung";

    /// <inheritdoc />
    public string Name => "Koordinierung";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new(Name, 100, "Anliegen", "/koordinierung/anliegen", "anliegen", Rolle.Stadtteilmanagement),
        new(Name, 110, "Anfragen an Ämter", "/koordinierung/anfragen", "anfragen", Rolle.Stadtteilmanagement),
        new(Name, 115, "Bedarfe", "/koordinierung/bedarfe", null, Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe),
        new("Anfragen", 120, "Arbeitsliste", "/koordinierung/stellungnahmen", "stellungnahmen", Rolle.Fachamt)
    ];

    /// <inheritdoc />
    public IReadOnlyList<Anlass> Anlaesse => Koordinierungsmeldungen.Anlaesse;

    /// <inheritdoc />
    public IReadOnlyList<Textverwendung> Textverwendungen => Stammdaten.Textverwendungen.Alle;

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.UseContext<KoordinierungContext, KoordinierungSqliteContext, KoordinierungPostgreSqlContext, KoordinierungSqlServerContext>(Schema);
        module.Services.AddScoped<IBedarfe, Bedarfsverzeichnis>();
    }
}
