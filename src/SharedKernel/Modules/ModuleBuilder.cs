using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Meldet ein Modul bei den Diensten an. Was ein Modul enthält, wird an seinen Typen erkannt; von Hand wird nichts eingetragen.</summary>
public sealed class ModuleBuilder(IServiceCollection services, Datenbankeinstellung datenbank)
{
    private static readonly Type[] Discovered =
    [
        typeof(IRequestHandler<,>), typeof(IValidator<>), typeof(INavigationszaehler), typeof(ITagesbeitrag),
        typeof(ISuchbeitrag), typeof(IApiBeitrag), typeof(IGrunddaten), typeof(IDemodaten), typeof(IAufgabe), typeof(IAuftragsart<>), typeof(IDateiverweise), typeof(IDateitraeger), typeof(IKalenderbeitrag), typeof(IEinspielart), typeof(IFadenbeitrag), typeof(IProtokollbeitrag)
    ];

    /// <summary>Die Anmeldung, sobald <see cref="UseContext{TContext,TSqlite,TPostgreSql,TSqlServer}"/> gerufen wurde.</summary>
    public ModuleRegistration? Registration { get; private set; }

    /// <summary>Die Dienste, für Schnittstellen, die das Modul in seinen Contracts anbietet.</summary>
    public IServiceCollection Services => services;

    /// <summary>Der Kontext des Moduls und seine Ableitung je Datenbank (die Migrationen hängen an der Ableitung).</summary>
    /// <param name="schema">Schema, klein geschrieben; auf SQLite der Vorsatz.</param>
    public void UseContext<TContext, TSqlite, TPostgreSql, TSqlServer>(string schema)
        where TContext : ModuleContext where TSqlite : TContext where TPostgreSql : TContext where TSqlServer : TContext
    {
        _ = datenbank.Provider.Name switch
        {
            "Sqlite" => AddContext<TContext, TSqlite>(schema),
            "PostgreSql" => AddContext<TContext, TPostgreSql>(schema),
            _ => AddContext<TContext, TSqlServer>(schema)
        };
        var assembly = typeof(TContext).Assembly;
        Registration = new ModuleRegistration(schema, assembly, typeof(TContext));
        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(classes => classes.AssignableToAny(Discovered), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime());
        foreach (var reaktion in assembly.GetTypes().Where(ModuleCatalog.IsReaction)) services.AddScoped(reaktion);
    }

    /// <summary>Führt die Aufgaben aller Module nach ihrem Zeitplan aus; was der Planer sich über mehrere Hosts hinweg merkt, liegt in diesem Schema.</summary>
    public void UseScheduler(string schema)
    {
        services.AddQuartz(planer =>
        {
            // Jede Aufgabe verträgt den Abbruch; ein Host, der beendet wird, soll nicht auf lange Läufe warten.
            planer.ConfigureScheduler(o => (o.InstanceName, o.ShutdownJobInterruption) = ("Stadtteilmanagement", ShutdownJobInterruption.Always));
            planer.AddJobType<Aufgabenstart>();
            datenbank.Provider.HoldSchedule(planer, datenbank.Verbindung, schema);
        });
        services.AddSingleton<Aufgabenausfuehrung>();
        services.AddSingleton<Aufgabenplan>();
        services.AddSingleton<IAufgabenplan>(sp => sp.GetRequiredService<Aufgabenplan>());
    }

    private IServiceCollection AddContext<TContext, TProvider>(string schema) where TContext : ModuleContext where TProvider : TContext =>
        services.AddDbContext<TContext, TProvider>(options =>
        {
            datenbank.Provider.Configure(options, datenbank.Verbindung, schema);
            // Gezählt wird absichtlich ohne Sortierung: Beim Zählen bis zur Obergrenze ist gleich, welche Zeilen es sind.
            options.ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        });
}

/// <summary>Welche Datenbank benutzt wird.</summary>
/// <param name="Provider">Anbieter.</param>
/// <param name="Verbindung">Verbindungszeichenfolge.</param>
public sealed record Datenbankeinstellung(DatabaseProvider Provider, string Verbindung);

/// <summary>Ein angemeldetes Modul.</summary>
/// <param name="Schema">Schema in der Datenbank.</param>
/// <param name="Assembly">Code des Moduls.</param>
/// <param name="ContextType">Typ des Kontextes.</param>
public sealed record ModuleRegistration(string Schema, Assembly Assembly, Type ContextType)
{
    /// <summary>Der Kontext des Moduls in diesem Gültigkeitsbereich.</summary>
    public ModuleContext Context(IServiceProvider services) => (ModuleContext)services.GetRequiredService(ContextType);
}
