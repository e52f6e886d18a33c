using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Was jedes Modul können muss, auch eines ohne eigene Anwendungsfälle.</summary>
public static class Modulprobe
{
    /// <summary>Das Modul ist gefunden, seine Tabellen liegen in seinem Schema (SQLite: tragen dessen Vorsatz), und sein Prüfprotokoll lässt sich nur verlängern.</summary>
    public static async Task BestehenAsync<TModul>(string schema) where TModul : IModule
    {
        await using var buero = await Buero.OhnePersonalAsync();
        var katalog = buero.Dienste.GetRequiredService<ModuleCatalog>();
        katalog.Modules.ShouldContain(m => m is TModul);
        var anmeldung = katalog.RegistrationOf(typeof(TModul).Assembly);
        anmeldung.Schema.ShouldBe(schema);

        await using var bereich = buero.Als(Personal.OhneRolle);
        var db = anmeldung.Context(bereich.ServiceProvider);
        foreach (var tabelle in db.Model.GetEntityTypes())
            (db.Database.IsSqlite() ? tabelle.GetTableName()!.Split('_')[0] : tabelle.GetSchema()).ShouldBe(schema, tabelle.Name);
        (await db.Database.GetAppliedMigrationsAsync()).ShouldNotBeEmpty();

        await db.ProtokolliereZugriffAsync("Probe", Guid.Empty, [], CancellationToken.None);
        await UnveraenderlichAsync(db);

        await using var sqlServer = new SqlServerProbe();
        SqlServerProbe.Pruefe(sqlServer.Migrationsskript(typeof(TModul).Assembly));
    }

    /// <summary>Die Datenbank selbst verweigert Ändern und Löschen im Prüfprotokoll.</summary>
    public static async Task UnveraenderlichAsync(ModuleContext db)
    {
        var vorher = await db.Audit.CountAsync();
        vorher.ShouldBeGreaterThan(0);
        await Should.ThrowAsync<Exception>(() => db.Audit.ExecuteUpdateAsync(s => s.SetProperty(e => e.Aktion, "gefälscht")));
        await Should.ThrowAsync<Exception>(() => db.Audit.ExecuteDeleteAsync());
        (await db.Audit.CountAsync()).ShouldBe(vorher);
        (await db.Audit.AnyAsync(e => e.Aktion == "gefälscht")).ShouldBeFalse();
    }
}
