using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.SharedKernel.Auditing;

/// <summary>Versiegelt das Prüfprotokoll in Abschnitten und prüft die Kette (AK-2).</summary>
public sealed class AuditSealer(IServiceScopeFactory scopes, ModuleCatalog modules, TimeProvider uhr, ILogger<AuditSealer> log) : BackgroundService
{
    private const int Abschnitt = 1000;
    private static readonly TimeSpan Abstand = TimeSpan.FromMinutes(1);

    /// <summary>Versiegelt in allen Modulen, was noch nicht versiegelt ist.</summary>
    public async Task SealAsync(CancellationToken cancellationToken)
    {
        foreach (var module in modules.Registrations)
            while (await SealNextAsync(module, cancellationToken)) { }
    }

    /// <summary>Rechnet das Prüfprotokoll aller Module nach.</summary>
    /// <returns>Die erste Bruchstelle in Worten, oder null, wenn alles stimmt.</returns>
    public async Task<string?> VerifyAsync(CancellationToken cancellationToken)
    {
        foreach (var module in modules.Registrations)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await VerifyAsync(module.Context(scope.ServiceProvider), cancellationToken) is { } bruch) return $"{module.Schema}: {bruch}";
        }
        return null;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SealAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // Unversiegelte Einträge gehen nicht verloren; der nächste Rundgang holt sie nach.
                log.LogError(e, "Das Prüfprotokoll ließ sich nicht versiegeln und wird gleich wieder versucht.");
            }
            await Task.Delay(Abstand, stoppingToken);
        }
    }

    private async Task<bool> SealNextAsync(ModuleRegistration module, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = module.Context(scope.ServiceProvider);
        var letztes = await LastSealAsync(db, cancellationToken);
        if (!await db.Audit.AnyAsync(e => e.Sequence > letztes.Bis, cancellationToken)) return false;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Ohne Sperre könnte eine noch offene Transaktion später eine kleinere laufende Nummer nachreichen.
        await DatabaseProvider.Von(db).LockForSealingAsync(db, db.Schema, "Audit", cancellationToken);
        letztes = await LastSealAsync(db, cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.Sequence > letztes.Bis).OrderBy(e => e.Sequence)
            .Take(Abschnitt).Select(e => new { e.Sequence, e.Pruefsumme }).ToListAsync(cancellationToken);
        if (eintraege.Count == 0) return false;
        db.AuditSeals.Add(new AuditSeal
        {
            Von = eintraege[0].Sequence,
            Bis = eintraege[^1].Sequence,
            Anzahl = eintraege.Count,
            Kette = Chain(letztes.Kette, eintraege.Select(e => e.Pruefsumme)),
            Zeitpunkt = uhr.Jetzt()
        });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return eintraege.Count == Abschnitt;
    }

    private static async Task<(long Bis, string Kette)> LastSealAsync(ModuleContext db, CancellationToken cancellationToken)
    {
        var seal = await db.AuditSeals.AsNoTracking().OrderByDescending(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        return seal is null ? (0, "") : (seal.Bis, seal.Kette);
    }

    private static async Task<string?> VerifyAsync(ModuleContext db, CancellationToken cancellationToken)
    {
        var (bisher, kette) = (0L, "");
        await foreach (var seal in SealsAsync(db, cancellationToken))
        {
            var eintraege = await db.Audit.AsNoTracking().Where(e => e.Sequence > bisher && e.Sequence <= seal.Bis)
                .OrderBy(e => e.Sequence).Take(Abschnitt + 1).ToListAsync(cancellationToken);
            if (FirstForged(eintraege) is { } verfaelscht) return verfaelscht;
            kette = Chain(kette, eintraege.Select(e => e.Pruefsumme));
            if (eintraege.Count != seal.Anzahl || kette != seal.Kette)
                return $"Im Abschnitt {seal.Von} bis {seal.Bis} fehlen Einträge, sind welche hinzugekommen oder wurde das Siegel verändert ({eintraege.Count} statt {seal.Anzahl}).";
            bisher = seal.Bis;
        }
        return await FirstForgedUnsealedAsync(db, bisher, cancellationToken);
    }

    private static async Task<string?> FirstForgedUnsealedAsync(ModuleContext db, long bisher, CancellationToken cancellationToken)
    {
        while (await db.Audit.AsNoTracking().Where(e => e.Sequence > bisher).OrderBy(e => e.Sequence).Take(Abschnitt).ToListAsync(cancellationToken) is { Count: > 0 } eintraege)
        {
            if (FirstForged(eintraege) is { } verfaelscht) return verfaelscht;
            bisher = eintraege[^1].Sequence;
        }
        return null;
    }

    // Abschnittsweise gelesen: Während ein Ergebnis noch offen ist, nehmen PostgreSQL und SQL Server auf derselben Verbindung keine zweite Abfrage an.
    private static async IAsyncEnumerable<AuditSeal> SealsAsync(ModuleContext db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var letztes = 0L;
        while (await db.AuditSeals.AsNoTracking().Where(s => s.Id > letztes).OrderBy(s => s.Id).Take(Abschnitt).ToListAsync(cancellationToken) is { Count: > 0 } seals)
        {
            foreach (var seal in seals) yield return seal;
            letztes = seals[^1].Id;
        }
    }

    private static string? FirstForged(IEnumerable<AuditEntry> eintraege) =>
        eintraege.FirstOrDefault(e => e.Pruefsumme != e.BerechnePruefsumme()) is { } e ? $"Eintrag {e.Sequence} wurde verändert." : null;

    private static string Chain(string kette, IEnumerable<string> pruefsummen)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(kette));
        foreach (var pruefsumme in pruefsummen) hash.AppendData(Encoding.ASCII.GetBytes(pruefsumme));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
