using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Führt Aufträge aus, wenige zugleich. Mehrere Hosts teilen sich die Arbeit über Pachten.</summary>
internal sealed class Auftragsdienst(IServiceScopeFactory bereiche, TimeProvider uhr, ILoggerFactory protokolle) : BackgroundService
{
    /// <summary>So lange hält eine Pacht ohne Herzschlag.</summary>
    public static readonly TimeSpan Pacht = TimeSpan.FromSeconds(30);

    private const int Zugleich = 2;
    private static readonly TimeSpan Rundgang = TimeSpan.FromSeconds(5);

    private readonly ILogger _log = protokolle.CreateLogger<Auftragsdienst>();
    private readonly SemaphoreSlim _weckruf = new(0);

    /// <summary>Es gibt einen neuen Auftrag.</summary>
    public void Wecken() => _weckruf.Release();

    /// <summary>Führt den ältesten freien Auftrag aus; false, wenn keiner wartet.</summary>
    public async Task<bool> NaechstenAusfuehrenAsync(CancellationToken cancellationToken)
    {
        if (await UebernehmenAsync(cancellationToken) is not { } lauf) return false;
        await lauf.AusfuehrenAsync(cancellationToken);
        return true;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, Zugleich).Select(_ => ArbeitenAsync(stoppingToken)));

    private async Task ArbeitenAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await NaechstenAusfuehrenAsync(stoppingToken)) { }
                await _weckruf.WaitAsync(Rundgang, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // Eine Störung der Datenbank darf den Dienst nicht für immer beenden.
                _log.LogError(e, "Die Ausführung von Aufträgen ist gestört und wird gleich wiederholt.");
                await Task.Delay(Rundgang, stoppingToken);
            }
        }
    }

    private async Task<Auftragslauf?> UebernehmenAsync(CancellationToken cancellationToken)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
        var (paechter, jetzt, bis) = (Guid.NewGuid(), uhr.Jetzt(), uhr.Jetzt() + Pacht);
        var frei = db.Auftraege.Where(a => a.Stand == Auftragsstand.Wartet || a.Stand == Auftragsstand.Laeuft && a.PachtBis <= jetzt);
        while (await frei.OrderBy(a => a.Id).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(cancellationToken) is { } id)
        {
            var uebernommen = await frei.Where(a => a.Id == id).ExecuteUpdateAsync(s => s
                .SetProperty(a => a.Stand, Auftragsstand.Laeuft).SetProperty(a => a.Paechter, paechter)
                .SetProperty(a => a.PachtBis, bis).SetProperty(a => a.Versuche, a => a.Versuche + 1), cancellationToken);
            // Sonst war ein anderer schneller; vielleicht wartet noch einer.
            if (uebernommen == 1) return new Auftragslauf(id, paechter, bereiche, uhr, protokolle.CreateLogger<Auftragslauf>());
        }
        return null;
    }
}
