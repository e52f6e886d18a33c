using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.SharedKernel.Messaging;

/// <summary>Räumt weg, was längst zugestellt ist. Eingangsbuchungen bleiben länger, damit eine späte Wiederholung nicht doppelt wirkt.</summary>
internal sealed class ZustellungenAufraeumen(ModuleCatalog modules, IServiceScopeFactory scopes, TimeProvider uhr) : IAufgabe
{
    private static readonly TimeSpan Aufbewahrung = TimeSpan.FromDays(30);

    public string Titel => "Zugestellte Meldungen zwischen den Modulen löschen";

    public string Zeitplan => "0 10 3 * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        var (ausgang, eingang) = (jetzt - Aufbewahrung, jetzt - 2 * Aufbewahrung);
        // Ein abgestelltes Ereignis kann noch nach Jahren wiederholt werden. Verarbeitet wird nie vor dem Melden:
        // Was älter ist als das älteste offene Ereignis, gehört also zu keinem, das noch kommt.
        if (await AeltestesOffenesAsync(cancellationToken) is { } offen && offen < eingang) eingang = offen;
        var geloescht = 0;
        foreach (var module in modules.Registrations)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Context(scope.ServiceProvider);
            geloescht += await db.Outbox.Where(m => m.Zugestellt < ausgang).ExecuteDeleteAsync(cancellationToken);
            geloescht += await db.Inbox.Where(m => m.Verarbeitet < eingang).ExecuteDeleteAsync(cancellationToken);
        }
        return geloescht == 0 ? null : $"{geloescht} Einträge gelöscht.";
    }

    private async Task<DateTime?> AeltestesOffenesAsync(CancellationToken cancellationToken)
    {
        DateTime? aeltestes = null;
        foreach (var module in modules.Registrations)
        {
            await using var scope = scopes.CreateAsyncScope();
            var gemeldet = await module.Context(scope.ServiceProvider).Outbox.Where(m => m.Zugestellt == null).MinAsync(m => (DateTime?)m.Gemeldet, cancellationToken);
            if (gemeldet is not null && !(gemeldet >= aeltestes)) aeltestes = gemeldet;
        }
        return aeltestes;
    }
}
