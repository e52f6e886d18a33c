using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Aufgaben;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Einspielungen;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.Gruppen;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Kalenderabos;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;
using Stadtteilmanagement.Verwaltung.Revision;
using Stadtteilmanagement.Verwaltung.Sitzungen;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung;

/// <summary>Modul Verwaltung: Personen, Rollen, Ämter, Stadtteile, Handlungsfelder.</summary>
public sealed class VerwaltungModule : IModule
{
    internal const string Schema = "verwaltung";

    /// <inheritdoc />
    public string Name => "Verwaltung";

    /// <inheritdoc />
    public IReadOnlyList<Navigationspunkt> Navigation =>
    [
        new("Revision", 130, "Prüfprotokoll", "/verwaltung/revision", null, Rolle.Revision),
        new("Revision", 131, "Einsichten", "/verwaltung/revision/einsichten", null, Rolle.Revision, Rolle.Administration),
        new(Name, 600, "Ämter", "/verwaltung/aemter", null, Rolle.Administration, Rolle.Stadtteilmanagement, Rolle.Revision),
        new(Name, 610, "Stadtteile", "/verwaltung/stadtteile", null, Rolle.Administration),
        new(Name, 620, "Personen und Rollen", "/verwaltung/personen", null, Rolle.Administration, Rolle.Revision),
        new(Name, 625, "Gastkonten", "/verwaltung/gastkonten", null, Rolle.Administration, Rolle.Stadtteilmanagement),
        new(Name, 630, "Gruppen der Stadt", "/verwaltung/gruppen", null, Rolle.Administration, Rolle.Revision),
        new(Name, 640, "Vertretungen", "/verwaltung/vertretungen", null, Rolle.Administration),
        new(Name, 650, "Textbausteine", "/verwaltung/textbausteine", null, Rolle.Administration, Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion),
        new(Name, 670, "Aufgaben", "/verwaltung/aufgaben", null, Rolle.Administration, Rolle.Revision),
        new(Name, 675, "Postausgang", "/verwaltung/postausgang", null, Rolle.Administration),
        new(Name, 680, "Rechtematrix", "/rechte", null, Rolle.Administration, Rolle.Revision),
        new(Name, 690, "Betrieb", "/betrieb", null, Rolle.Administration, Rolle.Revision)
    ];

    /// <inheritdoc />
    public IReadOnlyList<Anlass> Anlaesse => Verwaltungsanlaesse.Alle;

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.UseContext<VerwaltungContext, VerwaltungSqliteContext, VerwaltungPostgreSqlContext, VerwaltungSqlServerContext>(Schema);
        Gastdienste.Anmelden(module.Services);
        // Derselbe Name wie im Host: Was beim Laden der Demodaten verschlüsselt wurde, muss er lesen können.
        module.Services.AddDataProtection().SetApplicationName("Stadtteilmanagement").PersistKeysToDbContext<VerwaltungContext>();
        module.Services.AddSingleton<Verzeichnisspeicher>();
        module.Services.AddScoped<IVerzeichnis, Verzeichnis>();
        module.Services.AddScoped<IAusgaben, Rahmenausgaben>();
        module.Services.AddScoped<IKalenderabos, Kalenderabruf>();
        module.Services.AddScoped<ISitzungen, Sitzungsverwaltung>();
        module.Services.AddScoped<IKontoabgleich, Kontoabgleich>();
        module.UseScheduler(Schema);
        module.Services.AddScoped<IAufgabenprotokoll, Aufgabenprotokoll>();
        module.Services.AddSingleton<Auftragsdienst>();
        module.Services.AddHostedService(dienste => dienste.GetRequiredService<Auftragsdienst>());
        module.Services.AddScoped<IAuftraege, Auftragsannahme>();
        module.Services.AddSingleton(dienste => Posteinstellungen.Aus(dienste.GetRequiredService<IConfiguration>()));
        module.Services.AddSingleton(dienste => new Anlassverzeichnis(dienste.GetRequiredService<ModuleCatalog>().Modules.SelectMany(m => m.Anlaesse))).AddScoped<Briefannahme>().AddScoped<Zustellung>().AddScoped<ILinkpost, Linkpost>();
        module.Services.AddScoped<Einspielzugriff>();
        module.Services.AddScoped<Einsichtzugriff>().AddScoped<Protokollsuche>().AddScoped<Protokollleser>();
    }
}
