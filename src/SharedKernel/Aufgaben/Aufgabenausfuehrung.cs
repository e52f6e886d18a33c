using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>Führt eine Aufgabe einmal aus und schreibt auf, was daraus wurde. Ein Fehler hält weder den Planer noch andere Aufgaben auf.</summary>
internal sealed class Aufgabenausfuehrung(IServiceScopeFactory scopes, ILogger<Aufgabenausfuehrung> log)
{
    public async Task AusfuehrenAsync(string schluessel, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = AngemeldetePerson.System;
        var audit = scope.ServiceProvider.GetRequiredService<AuditContext>();
        audit.Aktion = schluessel;
        if (scope.ServiceProvider.GetServices<IAufgabe>().FirstOrDefault(a => a.Schluessel() == schluessel) is not { } aufgabe)
        {
            // Während einer Aktualisierung teilen sich alte und neue Hosts den Plan.
            log.LogWarning("Die Aufgabe {Aufgabe} kennt dieser Host nicht; sie wird übergangen.", schluessel);
            return;
        }
        var lauf = await ProtokollierenAsync(p => p.BeginnenAsync(schluessel, cancellationToken));
        var (ergebnis, fehler) = await VersuchenAsync(aufgabe, audit.Korrelation, cancellationToken);
        // Auch wer beendet wird, soll noch sagen, wie weit er kam.
        await ProtokollierenAsync(async p => { await p.BeendenAsync(lauf, ergebnis, fehler, CancellationToken.None); return lauf; });
    }

    private async Task<(string? Ergebnis, string? Fehler)> VersuchenAsync(IAufgabe aufgabe, string korrelation, CancellationToken cancellationToken)
    {
        try
        {
            return (await aufgabe.AusfuehrenAsync(cancellationToken), null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (null, "Der Host wurde währenddessen beendet. Der nächste Lauf macht weiter.");
        }
        catch (Regelverstoss verstoss)
        {
            return (null, verstoss.Message);
        }
        catch (Exception fehler)
        {
            log.LogError(fehler, "Die Aufgabe {Aufgabe} ist gescheitert ({Korrelation}).", aufgabe.Schluessel(), korrelation);
            return (null, $"Unerwarteter Fehler ({fehler.GetBaseException().GetType().Name}). Einzelheiten stehen im Protokoll des Servers unter {korrelation}.");
        }
    }

    // In einem eigenen Gültigkeitsbereich: Was die Aufgabe halb getan hat, darf nicht mitgespeichert werden.
    private async Task<Guid> ProtokollierenAsync(Func<IAufgabenprotokoll, Task<Guid>> tun)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await tun(scope.ServiceProvider.GetRequiredService<IAufgabenprotokoll>());
    }
}
