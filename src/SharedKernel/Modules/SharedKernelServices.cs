using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Druck;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Meldet die gemeinsamen Dienste und alle gefundenen Module an und bereitet die Datenbank vor.</summary>
public static class SharedKernelServices
{
    /// <summary>Meldet alles an, was Befehle und Abfragen brauchen; Webteile und Hintergrunddienste gehören dem Host.</summary>
    public static IServiceCollection AddStadtteilmanagement(this IServiceCollection services, Datenbankeinstellung datenbank, IConfiguration configuration)
    {
        ValidatorOptions.Global.LanguageManager.Culture = CultureInfo.GetCultureInfo("de");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<OutboxSignal>();
        services.TryAddSingleton(configuration);
        services.AddScoped<AuditContext>();
        services.AddScoped<Ereignisherkunft>();
        services.AddScoped<Anmeldekontext>();
        services.AddScoped(sp => sp.GetRequiredService<Anmeldekontext>().Person);
        services.AddScoped<ModuleContextServices>();
        services.AddScoped<ServiceFactory>(sp => sp.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuditContextBehavior<,>));
        services.AddSingleton<OutboxRelay>();
        services.AddSingleton<AuditSealer>();
        services.AddScoped<Gesamtprotokoll>();
        services.AddSingleton<IPdfdruck, Chromiumdruck>();
        services.AddDateien(Dateieinstellungen.Aus(configuration));
        // Befehle und Abfragen, die für alle Module gleich sind.
        services.Scan(scan => scan.FromAssemblyOf<ModuleCatalog>().AddClasses(classes => classes.AssignableToAny(typeof(IRequestHandler<,>), typeof(IValidator<>)), publicOnly: false)
            .AsImplementedInterfaces().WithScopedLifetime());
        services.AddScoped<IAufgabe, ZustellungenAufraeumen>();
        services.AddSingleton<Suchaufbau>();
        services.AddScoped<IAuftragsart<SucheErneuern>, SucheErneuernAuftrag>();

        var modules = ModuleCatalog.Discover();
        var registrations = modules.Select(m => Register(m, services, datenbank)).ToList();
        services.AddSingleton(new ModuleCatalog(modules, registrations));
        foreach (var module in modules) services.AddSingleton(module);
        services.AddAutoMapper(mapper => mapper.LicenseKey = configuration["AutoMapper:Lizenz"], registrations.Select(r => r.Assembly));
        return services;
    }

    /// <summary>Wendet alle Migrationen an, schützt das Prüfprotokoll durch die Datenbank, bereitet den Suchindex vor und ergänzt Grunddaten.</summary>
    public static async Task PrepareDatabaseAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var module in services.GetRequiredService<ModuleCatalog>().Registrations)
            await MigrateAsync(module.Context(scope.ServiceProvider), cancellationToken);
        scope.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = AngemeldetePerson.System;
        scope.ServiceProvider.GetRequiredService<AuditContext>().Aktion = "Grunddaten";
        foreach (var grunddaten in scope.ServiceProvider.GetServices<IGrunddaten>())
            await grunddaten.ErgaenzenAsync(cancellationToken);
    }

    /// <summary>Lädt die Demodaten aller Module; gehört nur in eine leere Datenbank.</summary>
    public static async Task LoadDemoAsync(Datenbankeinstellung datenbank, IConfiguration configuration, DateTime jetzt, CancellationToken cancellationToken = default)
    {
        var uhr = new Demouhr();
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<TimeProvider>(uhr);
        await using var provider = services.AddStadtteilmanagement(datenbank, configuration).BuildServiceProvider();
        var lauf = new Demolauf(provider, uhr, jetzt);
        foreach (var rang in RaengeDerDemodaten(provider))
        {
            // Jeder Lauf bekommt einen eigenen Gültigkeitsbereich und sieht so, was der vorige angelegt hat.
            uhr.Zeit = new DateTimeOffset(jetzt, TimeSpan.Zero);
            await using var scope = provider.CreateAsyncScope();
            foreach (var demodaten in scope.ServiceProvider.GetServices<IDemodaten>().Where(d => d.Rang == rang))
                await demodaten.LadenAsync(lauf, cancellationToken);
        }
        await provider.GetRequiredService<OutboxRelay>().DeliverDueAsync(cancellationToken);
    }

    private static int[] RaengeDerDemodaten(IServiceProvider provider)
    {
        using var scope = provider.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IDemodaten>().Select(d => d.Rang).Distinct().Order()];
    }

    private static ModuleRegistration Register(IModule module, IServiceCollection services, Datenbankeinstellung datenbank)
    {
        var builder = new ModuleBuilder(services, datenbank);
        module.Register(builder);
        return builder.Registration ?? throw new InvalidOperationException($"Das Modul {module.Name} meldet keinen Kontext an.");
    }

    private static async Task MigrateAsync(ModuleContext db, CancellationToken cancellationToken)
    {
        // Das Anwenden sperrt und vergleicht auch ohne ausstehende Migration das ganze Modell, je Modul; das verlängert jeden Start.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) await db.Database.MigrateAsync(cancellationToken);
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(INurAnfuegen).IsAssignableFrom(t.ClrType)))
            await DatabaseProvider.Von(db).ProtectAppendOnlyAsync(db, TableWithoutPrefix(db, type.GetTableName()!), cancellationToken);
        await Suchaufbau.VormerkenAsync(db, cancellationToken);
    }

    private static string TableWithoutPrefix(ModuleContext db, string table) =>
        table.StartsWith(db.Schema + "_", StringComparison.Ordinal) ? table[(db.Schema.Length + 1)..] : table;
}
