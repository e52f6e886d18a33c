using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Messaging;

/// <summary>
/// Stellt Ereignisse aus den Ausgängen aller Module zu, mindestens einmal. Mehrere Hosts teilen sich die Arbeit über Pachten:
/// Wer abstürzt, verliert seine Pacht nach <see cref="Pacht"/>, und ein anderer stellt zu.
/// </summary>
public sealed class OutboxRelay(IServiceScopeFactory scopes, ModuleCatalog modules, OutboxSignal signal, TimeProvider uhr, ILogger<OutboxRelay> log)
    : BackgroundService
{
    /// <summary>Nach so vielen gescheiterten Versuchen wird ein Ereignis abgestellt.</summary>
    public const int HoechstensVersuche = 8;

    private const int Stapel = 200;
    private static readonly TimeSpan Rundgang = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pacht = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Type, Delivery> _deliveries = new();

    /// <summary>Stellt zu, was jetzt fällig ist, und sagt, wie viele Ereignisse zugestellt wurden.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var delivered = 0;
        foreach (var module in modules.Registrations)
            while (await DeliverBatchAsync(module, cancellationToken) is var (taken, done) && taken > 0)
                delivered += done;
        return delivered;
    }

    /// <summary>Ereignisse, die nach zu vielen Fehlversuchen abgestellt wurden, neueste zuerst; höchstens 100 je Modul.</summary>
    public async Task<IReadOnlyList<AbgestelltesEreignis>> ParkedAsync(CancellationToken cancellationToken)
    {
        var parked = new List<AbgestelltesEreignis>();
        foreach (var module in modules.Registrations)
        {
            await using var scope = scopes.CreateAsyncScope();
            parked.AddRange(await module.Context(scope.ServiceProvider).Outbox.AsNoTracking().Where(m => m.Abgestellt != null).OrderByDescending(m => m.Id).Take(100)
                .Select(m => new AbgestelltesEreignis(module.Schema, m.Id, m.Art, m.Gemeldet, m.Abgestellt!.Value, m.Fehler)).ToListAsync(cancellationToken));
        }
        return parked;
    }

    /// <summary>Gibt einem abgestellten Ereignis einen neuen Anlauf; ein unbekanntes oder schon zugestelltes bleibt, wie es ist.</summary>
    public async Task RetryParkedAsync(string schema, Guid id, CancellationToken cancellationToken)
    {
        if (modules.Registrations.FirstOrDefault(r => r.Schema == schema) is not { } module) return;
        await using var scope = scopes.CreateAsyncScope();
        var jetzt = Jetzt;
        await module.Context(scope.ServiceProvider).Outbox.Where(m => m.Id == id && m.Abgestellt != null && m.Zugestellt == null).ExecuteUpdateAsync(s => s
            .SetProperty(m => m.Abgestellt, (DateTime?)null).SetProperty(m => m.Versuche, 0).SetProperty(m => m.Faellig, jetzt), cancellationToken);
        signal.Raise();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeliverDueAsync(stoppingToken);
                await signal.WaitAsync(Rundgang, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // Eine Störung der Datenbank darf die Zustellung nicht für immer beenden.
                log.LogError(e, "Die Zustellung von Ereignissen ist gestört und wird gleich wiederholt.");
                await Task.Delay(Rundgang, stoppingToken);
            }
        }
    }

    private async Task<(int Taken, int Done)> DeliverBatchAsync(ModuleRegistration module, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = module.Context(scope.ServiceProvider);
        var batch = await LeaseAsync(db, cancellationToken);
        var done = new List<Guid>();
        foreach (var message in batch)
        {
            try
            {
                await DeliverAsync(message, cancellationToken);
                done.Add(message.Id);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                await PostponeAsync(db, message, e, cancellationToken);
            }
        }
        if (done.Count > 0)
        {
            var jetzt = Jetzt;
            await db.Outbox.Where(m => done.Contains(m.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Zugestellt, jetzt).SetProperty(m => m.Fehler, (string?)null), cancellationToken);
        }
        return (batch.Count, done.Count);
    }

    private async Task<List<OutboxMessage>> LeaseAsync(ModuleContext db, CancellationToken cancellationToken)
    {
        // Jede Pacht hat ihren eigenen Schlüssel: So geraten auch zwei Läufe desselben Hosts nicht an dieselben Meldungen.
        var (paechter, jetzt, bis) = (Guid.NewGuid(), Jetzt, Jetzt + Pacht);
        var offen = db.Outbox.Where(m => m.Zugestellt == null && m.Abgestellt == null && m.Faellig <= jetzt);
        var ids = await offen.OrderBy(m => m.Faellig).ThenBy(m => m.Id).Select(m => m.Id).Take(Stapel).ToListAsync(cancellationToken);
        if (ids.Count == 0) return [];
        await offen.Where(m => ids.Contains(m.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.Paechter, paechter).SetProperty(m => m.Faellig, bis), cancellationToken);
        return await db.Outbox.AsNoTracking().Where(m => ids.Contains(m.Id) && m.Paechter == paechter && m.Zugestellt == null)
            .OrderBy(m => m.Id).ToListAsync(cancellationToken);
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var type = modules.EventType(message.Art) ?? throw new InvalidOperationException($"Das Ereignis {message.Art} ist unbekannt.");
        var ereignis = JsonSerializer.Deserialize(message.Inhalt, type)!;
        foreach (var reaktion in modules.Reactions(type))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = AngemeldetePerson.System;
            var audit = scope.ServiceProvider.GetRequiredService<AuditContext>();
            (audit.Aktion, audit.Korrelation) = (type.Name, message.Korrelation);
            scope.ServiceProvider.GetRequiredService<Ereignisherkunft>().Gemeldet = message.Gemeldet;
            var db = modules.RegistrationOf(reaktion.Assembly).Context(scope.ServiceProvider);
            var delivery = _deliveries.GetOrAdd(type, t => (Delivery)Activator.CreateInstance(typeof(Delivery<>).MakeGenericType(t))!);

            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await db.Inbox.AnyAsync(m => m.EreignisId == message.Id && m.Reaktion == reaktion.Name, cancellationToken)) continue;
            db.Inbox.Add(new InboxMessage { EreignisId = message.Id, Reaktion = reaktion.Name, Verarbeitet = Jetzt });
            await delivery.HandleAsync(scope.ServiceProvider.GetRequiredService(reaktion), ereignis, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task PostponeAsync(ModuleContext db, OutboxMessage message, Exception e, CancellationToken cancellationToken)
    {
        var versuche = message.Versuche + 1;
        DateTime? abgestellt = versuche >= HoechstensVersuche ? Jetzt : null;
        var faellig = Jetzt + TimeSpan.FromSeconds(Math.Pow(4, versuche));
        var fehler = e.GetBaseException() is var b && b.Message.Length > 1900 ? b.Message[..1900] : b.Message;
        await db.Outbox.Where(m => m.Id == message.Id).ExecuteUpdateAsync(s => s
            .SetProperty(m => m.Versuche, versuche).SetProperty(m => m.Faellig, faellig)
            .SetProperty(m => m.Abgestellt, abgestellt).SetProperty(m => m.Fehler, fehler), cancellationToken);
        log.LogWarning(e, "Ereignis {Ereignis} ({Art}) ist zum {Versuch}. Mal gescheitert.", message.Id, message.Art, versuche);
    }

    private DateTime Jetzt => uhr.Jetzt();

    private abstract class Delivery
    {
        public abstract Task HandleAsync(object reaktion, object ereignis, CancellationToken cancellationToken);
    }

    private sealed class Delivery<TEvent> : Delivery where TEvent : IIntegrationEvent
    {
        public override Task HandleAsync(object reaktion, object ereignis, CancellationToken cancellationToken) =>
            ((IReaktionAuf<TEvent>)reaktion).Handle((TEvent)ereignis, cancellationToken);
    }
}

/// <summary>Ein abgestelltes Ereignis, wie es die Administration sieht; der Inhalt bleibt verborgen, er kann Fachdaten enthalten.</summary>
/// <param name="Schema">Modul, das es gemeldet hat.</param>
/// <param name="Id">Schlüssel der Meldung.</param>
/// <param name="Art">Voller Typname des Ereignisses.</param>
/// <param name="Gemeldet">Zeitpunkt der Meldung in UTC.</param>
/// <param name="Abgestellt">Zeitpunkt des Abstellens in UTC.</param>
/// <param name="Fehler">Letzter Fehler.</param>
public sealed record AbgestelltesEreignis(string Schema, Guid Id, string Art, DateTime Gemeldet, DateTime Abgestellt, string? Fehler);
