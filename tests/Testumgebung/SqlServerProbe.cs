using System.Data;
using System.Data.Common;
using System.Reflection;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>
/// Prüft das SQL für SQL Server ohne Server: Alle Abfragen laufen gegen einen Kontext, der nichts ausführt und nur mitschreibt;
/// das Mitgeschriebene muss für SQL Server 2019 lesbar sein.
/// </summary>
public sealed class SqlServerProbe : IAsyncDisposable
{
    private readonly Mitschrift _mitschrift = new();
    private readonly ServiceProvider _dienste;

    /// <param name="abweichung">Dienste anderer Module, die neben diesem Test fehlen.</param>
    public SqlServerProbe(Action<IServiceCollection>? abweichung = null)
    {
        var uhr = new Demouhr { Zeit = new DateTimeOffset(Buero.Dienstag, TimeSpan.Zero) };
        _dienste = Buero.Dienstebauen(new Datenbankeinstellung(DatabaseProvider.Namens("SqlServer"), "Server=nirgends"), uhr, dienste =>
        {
            abweichung?.Invoke(dienste);
            using var vorab = dienste.BuildServiceProvider();
            foreach (var modul in vorab.GetRequiredService<ModuleCatalog>().Registrations) Mithoeren(dienste, SqlServerKontext(modul));
        });
    }

    /// <summary>Was bisher mitgeschrieben wurde.</summary>
    public IReadOnlyCollection<string> Sql => _mitschrift.Sql;

    /// <summary>Führt jede Abfrage des Moduls mit leeren und mit gefüllten Angaben in jeder erlaubten Rolle aus, dazu die genannten.</summary>
    public async Task AbfragenAsync(Assembly modul, params object[] weitere)
    {
        foreach (var abfrage in Anfragearten.Abfragen(modul).SelectMany(a => (object[])[Anfragearten.Beispiel(a, false), Anfragearten.Beispiel(a, true)]).Concat(weitere))
            foreach (var rolle in Anfragearten.ErlaubteRollen(abfrage.GetType()))
                await MitAsync(rolle, bereich => Anfragearten.SendeAsync(bereich, abfrage));
    }

    /// <summary>Was ein Modul zu Startseite, Suche und Navigation beiträgt, in jeder Rolle.</summary>
    public async Task BeitraegeAsync()
    {
        foreach (var rolle in Enum.GetValues<Rolle>())
            await MitAsync(rolle, async bereich =>
            {
                foreach (var tag in bereich.ServiceProvider.GetServices<ITagesbeitrag>()) await tag.FuerHeuteAsync(CancellationToken.None);
                foreach (var art in bereich.ServiceProvider.GetServices<ISuchbeitrag>().SelectMany(b => b.Arten)) await SucheAsync(art);
                foreach (var zaehler in bereich.ServiceProvider.GetServices<INavigationszaehler>()) await zaehler.ZaehleAsync(CancellationToken.None);
            });
    }

    /// <summary>Die wiederkehrenden Aufgaben des Moduls.</summary>
    public Task AufgabenAsync(Assembly modul) => MitAsync(Rolle.Administration, async bereich =>
    {
        foreach (var aufgabe in bereich.ServiceProvider.GetServices<IAufgabe>().Where(a => a.GetType().Assembly == modul))
        {
            try { await aufgabe.AusfuehrenAsync(CancellationToken.None); }
            catch (Exception) when (_mitschrift.MitZeile) { /* Das SQL bis hierher ist mitgeschrieben; die nächste Aufgabe kommt trotzdem dran. */ }
        }
    });
    private static async Task SucheAsync(Suchart art)
    {
        await art.AdresseZurNummerAsync("ANL-2026-00001", CancellationToken.None);
        await art.AehnlicheAsync(new Suchbegriff("gehwge", "Gehwge"), CancellationToken.None);
        await art.SucheAsync(Suchanfrage.Aus("gehweg platte"), new Suchfilter("schmarl", DateOnly.MinValue, DateOnly.MaxValue), 0, 25, 1000, CancellationToken.None);
    }

    /// <summary>Ein Dienst des Moduls, dessen Abfragen mitgeschrieben werden.</summary>
    public Task MitDienstAsync<TDienst>(Func<TDienst, Task> tun) where TDienst : notnull =>
        MitAsync(Rolle.Administration, bereich => tun(bereich.ServiceProvider.GetRequiredService<TDienst>()));

    /// <summary>Ein Kontext, der nur mitschreibt.</summary>
    public async Task MitKontextAsync(Assembly modul, Func<ModuleContext, Task> tun) =>
        await MitAsync(Rolle.Administration, bereich => tun(_dienste.GetRequiredService<ModuleCatalog>().RegistrationOf(modul).Context(bereich.ServiceProvider)));

    /// <summary>Das Skript, das die Datenbank des Moduls von Grund auf anlegt.</summary>
    public string Migrationsskript(Assembly modul)
    {
        using var bereich = _dienste.CreateScope();
        return _dienste.GetRequiredService<ModuleCatalog>().RegistrationOf(modul).Context(bereich.ServiceProvider).GetService<IMigrator>().GenerateScript();
    }

    /// <summary>Alles Mitgeschriebene ist für SQL Server 2019 lesbar.</summary>
    public void Pruefe(int mindestens)
    {
        _mitschrift.Sql.Count.ShouldBeGreaterThanOrEqualTo(mindestens, "sonst wurde nichts geprüft");
        foreach (var sql in _mitschrift.Sql) Pruefe(sql);
    }

    public static void Pruefe(string sql)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var fehler);
        fehler.ShouldBeEmpty(string.Join('\n', fehler.Select(f => $"Zeile {f.Line}, Spalte {f.Column}: {f.Message}")) + "\n" + sql);
    }

    public async ValueTask DisposeAsync() => await _dienste.DisposeAsync();

    private async Task MitAsync(Rolle rolle, Func<AsyncServiceScope, Task> tun)
    {
        // Einmal ist die Datenbank leer, einmal steht in jeder Tabelle eine Zeile: So kommen auch Abfragen dran, die auf ein Ergebnis folgen.
        foreach (var mitZeile in (bool[])[false, true])
        {
            _mitschrift.MitZeile = mitZeile;
            await using var bereich = _dienste.CreateAsyncScope();
            bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = Personal.MitRolle(rolle);
            try { await tun(bereich); }
            catch (Exception e) when (e is NichtGefunden or Regelverstoss or ValidationException or Verwaltung.Revision.EinsichtNoetig || mitZeile) { /* Das SQL bis hierher ist mitgeschrieben, nur darum geht es. */ }
        }
    }

    private void Mithoeren(IServiceCollection dienste, Type kontext) =>
        typeof(SqlServerProbe).GetMethod(nameof(MithoerenAls), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(kontext).Invoke(this, [dienste]);

    private void MithoerenAls<TKontext>(IServiceCollection dienste) where TKontext : DbContext =>
        dienste.ConfigureDbContext<TKontext>(o => o.AddInterceptors(_mitschrift, new KeineVerbindung(), new KeinSpeichern()));

    private static Type SqlServerKontext(ModuleRegistration modul) =>
        modul.Assembly.GetTypes().Single(t => t.IsSubclassOf(modul.ContextType) && t.Name.EndsWith("SqlServerContext", StringComparison.Ordinal));

    private sealed class KeineVerbindung : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());
    }

    // Eine Abfrage speichert höchstens, dass sie gestellt wurde; geprüft werden hier die Abfragen selbst.
    private sealed class KeinSpeichern : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult<int>.SuppressWithResult(1));
    }

    private sealed class Mitschrift : DbCommandInterceptor
    {
        private readonly HashSet<string> _sql = [];

        public bool MitZeile { get; set; }

        public IReadOnlyCollection<string> Sql => _sql;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            _sql.Add(command.CommandText);
            return new(InterceptionResult<DbDataReader>.SuppressWithResult(Antwort(command.CommandText)));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            _sql.Add(command.CommandText);
            return new(InterceptionResult<int>.SuppressWithResult(1));
        }

        private DbDataReader Antwort(string sql)
        {
            if (sql.StartsWith("SELECT COUNT", StringComparison.Ordinal)) return Zeile(MitZeile ? 1 : 0);
            if (sql.StartsWith("SELECT CASE", StringComparison.Ordinal)) return Zeile(MitZeile);
            return MitZeile ? Beispielzeile(sql) : Nichts();
        }

        private static DbDataReader Nichts()
        {
            // Mehr Spalten, als eine Abfrage hat; EF Core sieht nach, ob es genug sind.
            var tabelle = new DataTable();
            for (var i = 0; i < 100; i++) tabelle.Columns.Add(null, typeof(string));
            return tabelle.CreateDataReader();
        }

        private static DbDataReader Zeile(params object[] werte)
        {
            var tabelle = new DataTable();
            foreach (var wert in werte) tabelle.Columns.Add(null, wert.GetType());
            tabelle.Rows.Add(werte);
            return tabelle.CreateDataReader();
        }

        // Wie eine Spalte heißt, sagt genug über ihren Inhalt: Schlüssel sind Guid, Text ist „0“, weil daraus auch jede Aufzählung entsteht.
        private static DbDataReader Beispielzeile(string sql)
        {
            var baum = (TSqlScript)new TSql150Parser(true).Parse(new StringReader(sql), out _);
            if (baum?.Batches.FirstOrDefault()?.Statements.LastOrDefault() is not SelectStatement { QueryExpression: QuerySpecification abfrage }) return Nichts();
            return Zeile([.. abfrage.SelectElements.OfType<SelectScalarExpression>().Select(e =>
                Beispielwert(sql, e.ColumnName?.Value ?? (e.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers.LastOrDefault()?.Value ?? ""))]);
        }

        private static object Beispielwert(string sql, string spalte) => spalte switch
        {
            "Sequence" or "Nr" => 1L,
            "Nummer" when sql.Contains("[Handlungsfeld] AS", StringComparison.Ordinal) => 1,
            "Aenderungen" => "[]",
            "Version" or "Objektversion" or "Erinnerungen" or "Handlungsfeld" => 1,
            "Zeitpunkt" or "Erfasst" or "AngelegtAm" or "VersandtAm" or "ZugestelltAm" or "BeantwortetAm" or "RueckmeldungAm" or "BeendetAm" or "Beginn" or "Ende" => Buero.Dienstag,
            "Offen" or "ZuweisungNoetig" or "RueckmeldungGewuenscht" => true,
            "Von" or "EingangAm" or "Wiedervorlage" or "LetzteErinnerung" or "GueltigAb" or "GueltigBis" or "Ab" or "Bis" => DateOnly.FromDateTime(Buero.Dienstag),
            _ when spalte.Contains("Frist", StringComparison.Ordinal) => DateOnly.FromDateTime(Buero.Dienstag),
            _ when spalte.EndsWith("Id", StringComparison.Ordinal) || spalte.StartsWith("Id", StringComparison.Ordinal) => new Guid("00000000-0000-0000-0000-0000000000c1"),
            _ => "0"
        };
    }
}
