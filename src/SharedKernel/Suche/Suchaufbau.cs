using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Suche;

/// <summary>
/// Baut den Suchindex aus den Vorgängen neu auf: stapelweise, neben dem laufenden Betrieb und ohne vorher zu leeren, so dass Suchende nie vor
/// leeren Ergebnissen stehen. Nach einem Abbruch geht es dort weiter, wo er war. Beim Start des Hosts holt er nach, was noch fehlt.
/// </summary>
public sealed partial class Suchaufbau(ModuleCatalog katalog, IServiceScopeFactory bereiche, ILogger<Suchaufbau> logger) : BackgroundService
{
    /// <summary>Wird erhöht, sobald sich ändert, was im Index steht; dann baut ihn der nächste Start von selbst neu auf.</summary>
    internal const int Fassung = 1;

    private const int Stapel = 200;

    private static readonly MethodInfo Aufbauen = typeof(Suchaufbau).GetMethod(nameof(ArtAufbauenAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Baut alles neu auf.</summary>
    /// <returns>Wie viele Vorgänge im Index stehen.</returns>
    public Task<int> ErneuernAsync(IFortschritt fortschritt, CancellationToken cancellationToken) => AufbauenAsync(alles: true, fortschritt, cancellationToken);

    /// <summary>Baut auf, was noch nie oder in einer früheren Fassung aufgebaut wurde.</summary>
    public Task<int> ErgaenzenAsync(IFortschritt fortschritt, CancellationToken cancellationToken) => AufbauenAsync(alles: false, fortschritt, cancellationToken);

    /// <summary>Merkt vor, was noch aufzubauen ist; Arten ohne einen einzigen Vorgang sind es nicht.</summary>
    internal static async Task VormerkenAsync(ModuleContext db, CancellationToken cancellationToken)
    {
        var arten = Arten(db).ToList();
        if (arten.Count == 0) return;
        await DatabaseProvider.Von(db).EnsureSearchAsync(db, cancellationToken);
        var bekannt = await db.Set<Suchstand>().Select(s => s.Art).ToListAsync(cancellationToken);
        foreach (var art in arten.Where(a => !bekannt.Contains(a.Name)))
        {
            var leer = !await Schluessel(db, art).AnyAsync(cancellationToken);
            db.Set<Suchstand>().Add(new Suchstand { Art = art.Name, Fassung = leer ? Fassung : 0 });
        }
        try { await db.SaveChangesAsync(cancellationToken); }
        // Ein zweiter Host, der zur selben Zeit startet, hat dasselbe vorgemerkt.
        catch (DbUpdateException fehler) when (DatabaseProvider.Von(db).IsUniqueViolation(fehler)) { db.ChangeTracker.Clear(); }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            if (await ErgaenzenAsync(new KeinFortschritt(), stoppingToken) is > 0 and var anzahl) Aufgebaut(logger, anzahl);
        }
        // Ohne vollständigen Index läuft alles andere weiter; der nächste Start oder „suche-erneuern“ setzt den Aufbau fort.
        catch (Exception fehler) when (fehler is not OperationCanceledException) { Gescheitert(logger, fehler); }
    }

    private async Task<int> AufbauenAsync(bool alles, IFortschritt fortschritt, CancellationToken cancellationToken)
    {
        var arbeit = await ArbeitAsync(alles, cancellationToken);
        var stand = new Aufbaustand(fortschritt, arbeit.Sum(a => a.Anzahl));
        foreach (var arten in arbeit.GroupBy(a => a.Modul))
        {
            stand.Woerter.Clear();
            foreach (var (modul, art, _) in arten)
                await (Task)Aufbauen.MakeGenericMethod(art).Invoke(this, [modul, stand, cancellationToken])!;
            await WortschatzBereinigenAsync(arten.Key, stand.Woerter, cancellationToken);
        }
        return stand.Erledigt;
    }

    private async Task<List<(ModuleRegistration Modul, Type Art, int Anzahl)>> ArbeitAsync(bool alles, CancellationToken cancellationToken)
    {
        var arbeit = new List<(ModuleRegistration, Type, int)>();
        await using var bereich = bereiche.CreateAsyncScope();
        foreach (var modul in katalog.Registrations)
        {
            var db = modul.Context(bereich.ServiceProvider);
            var arten = Arten(db).ToList();
            if (arten.Count == 0) continue;
            // Gleich für alle vorgemerkt: Auch was nach einem Abbruch noch gar nicht an der Reihe war, wird dann nachgeholt.
            if (alles) await db.Set<Suchstand>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Fassung, 0).SetProperty(x => x.Bis, (Guid?)null), cancellationToken);
            var fertig = await db.Set<Suchstand>().Where(s => s.Fassung == Fassung).Select(s => s.Art).ToListAsync(cancellationToken);
            foreach (var art in arten.Where(a => !fertig.Contains(a.Name)))
                arbeit.Add((modul, art, await Schluessel(db, art).CountAsync(cancellationToken)));
        }
        return arbeit;
    }

    private async Task ArtAufbauenAsync<T>(ModuleRegistration modul, Aufbaustand stand, CancellationToken cancellationToken) where T : Aggregat
    {
        var bis = await MitAsync(modul, db => db.Set<Suchstand>().Where(s => s.Art == typeof(T).Name).Select(s => s.Bis).FirstOrDefaultAsync(cancellationToken));
        if (bis is { } weiter) stand.Ueberspringen(await MitAsync(modul, db => db.Set<T>().CountAsync(a => a.Id.CompareTo(weiter) <= 0, cancellationToken)));
        while (await StapelAsync<T>(modul, bis, stand, cancellationToken) is { } letzter) bis = letzter;
        await AbschliessenAsync<T>(modul, cancellationToken);
    }

    private Task<Guid?> StapelAsync<T>(ModuleRegistration modul, Guid? nach, Aufbaustand stand, CancellationToken cancellationToken) where T : Aggregat => MitAsync(modul, async db =>
    {
        var alle = db.Set<T>().AsNoTracking().AsSplitQuery();
        var stapel = await (nach is { } schluessel ? alle.Where(a => a.Id.CompareTo(schluessel) > 0) : alle).OrderBy(a => a.Id).Take(Stapel).ToListAsync(cancellationToken);
        if (stapel.Count == 0) return (Guid?)null;
        await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var vorgang in stapel) stand.Woerter.UnionWith(await Suchindex.SchreibeAsync(db, Suchdokument.Aus(typeof(T).Name, vorgang), cancellationToken));
        await db.Set<Suchstand>().Where(s => s.Art == typeof(T).Name).ExecuteUpdateAsync(s => s.SetProperty(x => x.Bis, stapel[^1].Id), cancellationToken);
        await transaktion.CommitAsync(cancellationToken);
        await stand.MeldenAsync(stapel.Count, typeof(T).Name, cancellationToken);
        return stapel[^1].Id;
    });

    // Zuletzt geht, was kein Vorgang mehr ist: Wurde einer gelöscht, während sein Stapel schon gelesen war, steht er noch da.
    private Task<int> AbschliessenAsync<T>(ModuleRegistration modul, CancellationToken cancellationToken) where T : Aggregat => MitAsync(modul, async db =>
    {
        var verwaist = await db.Set<Suchdokument>().Where(d => d.Art == typeof(T).Name && !db.Set<T>().Any(a => a.Id == d.Id)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Suchstand>().Where(s => s.Art == typeof(T).Name).ExecuteUpdateAsync(s => s.SetProperty(x => x.Fassung, Fassung).SetProperty(x => x.Bis, (Guid?)null), cancellationToken);
        return verwaist;
    });

    private Task<int> WortschatzBereinigenAsync(ModuleRegistration modul, HashSet<string> gesehen, CancellationToken cancellationToken) => MitAsync(modul, async db =>
    {
        var ungesehen = (await db.Set<Suchwort>().Where(w => w.Form == w.Wort).Select(w => w.Wort).ToListAsync(cancellationToken)).Except(gesehen).ToList();
        await Wortschatz.BereinigenAsync(db, ungesehen, cancellationToken);
        return ungesehen.Count;
    });

    private async Task<TErgebnis> MitAsync<TErgebnis>(ModuleRegistration modul, Func<ModuleContext, Task<TErgebnis>> tun)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        return await tun(modul.Context(bereich.ServiceProvider));
    }

    private static IEnumerable<Type> Arten(ModuleContext db) => db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => typeof(ISuchbar).IsAssignableFrom(t));

    private static IQueryable<Guid> Schluessel(ModuleContext db, Type art) =>
        (IQueryable<Guid>)typeof(Suchaufbau).GetMethod(nameof(SchluesselVon), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(art).Invoke(null, [db])!;

    private static IQueryable<Guid> SchluesselVon<T>(ModuleContext db) where T : Aggregat => db.Set<T>().Select(a => a.Id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Der Suchindex ist aufgebaut: {Anzahl} Vorgänge.")]
    private static partial void Aufgebaut(ILogger logger, int anzahl);

    [LoggerMessage(Level = LogLevel.Error, Message = "Der Suchindex ließ sich nicht vollständig aufbauen. Der nächste Start oder der Befehl suche-erneuern setzt den Aufbau fort.")]
    private static partial void Gescheitert(ILogger logger, Exception fehler);

    private sealed class Aufbaustand(IFortschritt fortschritt, int gesamt)
    {
        public int Erledigt { get; private set; }

        /// <summary>Wörter aus den Köpfen der Vorgänge des Moduls, das gerade an der Reihe ist.</summary>
        public HashSet<string> Woerter { get; } = [];

        public void Ueberspringen(int anzahl) => Erledigt += anzahl;

        public Task MeldenAsync(int anzahl, string art, CancellationToken cancellationToken)
        {
            Erledigt += anzahl;
            return fortschritt.MeldenAsync(Erledigt, Math.Max(gesamt, Erledigt), art, cancellationToken);
        }
    }

    private sealed class KeinFortschritt : IFortschritt
    {
        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>Auftrag, den Suchindex neu aufzubauen; er braucht keine Angaben.</summary>
[Erlaubt(Rolle.Administration)]
public sealed record SucheErneuern;

internal sealed class SucheErneuernAuftrag(Suchaufbau aufbau) : IAuftragsart<SucheErneuern>
{
    public async Task<Auftragsergebnis> AusfuehrenAsync(SucheErneuern angaben, IFortschritt fortschritt, CancellationToken cancellationToken) =>
        new($"{await aufbau.ErneuernAsync(fortschritt, cancellationToken):N0} Vorgänge stehen im Suchindex.", "/suche");
}
