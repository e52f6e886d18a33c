using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Ein gepachteter Auftrag: führt ihn im Namen der Person aus, hält die Pacht am Leben und schreibt auf, wie es ausging.</summary>
[Bezeichnung("Auftrag beendet")]
internal sealed class Auftragslauf(Guid id, Guid paechter, IServiceScopeFactory bereiche, TimeProvider uhr, ILogger<Auftragslauf> log) : IFortschritt
{
    private static readonly TimeSpan Herzschlag = TimeSpan.FromSeconds(1);

    private volatile Meldung? _meldung;

    public async Task AusfuehrenAsync(CancellationToken stoppingToken)
    {
        if (await MitDbAsync(db => db.Auftraege.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.Paechter == paechter)) is not { } auftrag) return;
        if (auftrag.AbbruchGewuenscht)
            await FesthaltenAsync(auftrag, a => a.Anhalten(uhr.Jetzt()));
        else if (auftrag.Versuche > Auftrag.HoechstensVersuche)
            await FesthaltenAsync(auftrag, a => a.Scheitern("Der Auftrag ist mehrmals mittendrin abgebrochen. Bitte wenden Sie sich an die Administration.", uhr.Jetzt()));
        else
            await MitHerzschlagAsync(auftrag, stoppingToken);
    }

    Task IFortschritt.MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Gespeichert wird es mit dem nächsten Herzschlag: Wer gerade selbst in einer Transaktion steckt, soll nicht auf sich warten.
        _meldung = new Meldung(erledigt, gesamt, schritt);
        return Task.CompletedTask;
    }

    private async Task MitHerzschlagAsync(Auftrag auftrag, CancellationToken stoppingToken)
    {
        using var abbruch = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var feierabend = new CancellationTokenSource();
        var herz = SchlagenAsync(abbruch, feierabend.Token);
        var ausgang = await VersuchenAsync(auftrag, abbruch.Token, stoppingToken);
        await feierabend.CancelAsync();
        await herz;
        await ausgang();
    }

    /// <summary>Arbeitet und sagt, wie es ausging; festgehalten wird es erst, wenn das Herz steht.</summary>
    private async Task<Func<Task>> VersuchenAsync(Auftrag auftrag, CancellationToken abbruch, CancellationToken stoppingToken)
    {
        try
        {
            var ergebnis = await ArbeitenAsync(auftrag, abbruch);
            return () => FesthaltenAsync(auftrag, a => a.Abschliessen(ergebnis, uhr.Jetzt()));
        }
        catch (OperationCanceledException) when (abbruch.IsCancellationRequested)
        {
            return stoppingToken.IsCancellationRequested ? ZurueckgebenAsync : () => FesthaltenAsync(auftrag, a => a.Anhalten(uhr.Jetzt()));
        }
        catch (Exception e) when (e is Regelverstoss or ZugriffVerweigert or NichtGefunden)
        {
            return () => FesthaltenAsync(auftrag, a => a.Scheitern(e.Message, uhr.Jetzt()));
        }
        catch (Exception e)
        {
            log.LogError(e, "Der Auftrag {Auftrag} ist gescheitert ({Korrelation}).", id, auftrag.Korrelation);
            return () => FesthaltenAsync(auftrag, a => a.Scheitern(
                $"Der Auftrag ist an einem unerwarteten Fehler gescheitert. Nennen Sie der Administration bitte diese Kennung: {auftrag.Korrelation}", uhr.Jetzt()));
        }
    }

    private async Task<Auftragsergebnis> ArbeitenAsync(Auftrag auftrag, CancellationToken cancellationToken)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        var dienste = bereich.ServiceProvider;
        var art = Auftragsarten.Finde(auftrag.Art);
        var person = (await dienste.GetRequiredService<IVerzeichnis>().LadenAsync(cancellationToken)).Person(auftrag.PersonId)?.Angemeldet();
        if (person is null || person.Rollen.Count == 0) throw new ZugriffVerweigert("Sie haben keinen Zugang mehr. Der Auftrag wurde deshalb nicht ausgeführt.");
        dienste.GetRequiredService<Anmeldekontext>().Person = person;
        var audit = dienste.GetRequiredService<AuditContext>();
        (audit.Aktion, audit.Korrelation) = (art.Angabenart.Name, auftrag.Korrelation);
        if (art.Rollen.Count > 0)
            (audit.Rolle, audit.VertretungFuer) = person.HandeltAls(art.Rollen)
                ?? throw new ZugriffVerweigert($"Dafür ist die Rolle {string.Join(" oder ", art.Rollen.Select(r => r.Bezeichnung()))} nötig. Sie haben sie nicht mehr.");
        return await art.AusfuehrenAsync(dienste, auftrag.Angaben, this, cancellationToken);
    }

    private async Task SchlagenAsync(CancellationTokenSource abbruch, CancellationToken feierabend)
    {
        using var takt = new PeriodicTimer(Herzschlag);
        while (!feierabend.IsCancellationRequested)
        {
            try
            {
                await takt.WaitForNextTickAsync(feierabend);
                if (!await WeiterAsync(feierabend)) await abbruch.CancelAsync();
            }
            catch (OperationCanceledException) when (feierabend.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Ein ausgefallener Herzschlag schadet erst, wenn auch die folgenden bis zum Ende der Pacht ausfallen.
                log.LogWarning(e, "Der Fortschritt des Auftrags {Auftrag} ließ sich nicht speichern.", id);
            }
        }
    }

    /// <summary>Verlängert die Pacht und speichert den Fortschritt; false, wenn aufzuhören ist.</summary>
    private Task<bool> WeiterAsync(CancellationToken cancellationToken) => MitDbAsync(async db =>
    {
        var (stand, bis) = (_meldung, uhr.Jetzt() + Auftragsdienst.Pacht);
        var meiner = db.Auftraege.Where(a => a.Id == id && a.Paechter == paechter);
        var noch = stand is null
            ? await meiner.ExecuteUpdateAsync(s => s.SetProperty(a => a.PachtBis, bis), cancellationToken)
            : await meiner.ExecuteUpdateAsync(s => s.SetProperty(a => a.PachtBis, bis).SetProperty(a => a.Erledigt, stand.Erledigt)
                .SetProperty(a => a.Gesamt, stand.Gesamt).SetProperty(a => a.Schritt, stand.Schritt), cancellationToken);
        return noch == 1 && !await meiner.AnyAsync(a => a.AbbruchGewuenscht, cancellationToken);
    });

    /// <summary>Der Host endet: Ein anderer oder der nächste Start macht gleich weiter; das zählt nicht als Fehlversuch.</summary>
    private Task ZurueckgebenAsync() => MitDbAsync(db => db.Auftraege.Where(a => a.Id == id && a.Paechter == paechter).ExecuteUpdateAsync(s => s
        .SetProperty(a => a.Stand, Auftragsstand.Wartet).SetProperty(a => a.Paechter, (Guid?)null)
        .SetProperty(a => a.PachtBis, (DateTime?)null).SetProperty(a => a.Versuche, a => a.Versuche - 1)));

    private async Task FesthaltenAsync(Auftrag gepachtet, Action<Auftrag> tun)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = AngemeldetePerson.System;
        var audit = bereich.ServiceProvider.GetRequiredService<AuditContext>();
        (audit.Aktion, audit.Korrelation) = (nameof(Auftragslauf), gepachtet.Korrelation);
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
        for (var versuch = 1; ; versuch++)
        {
            // Ist die Pacht verloren, hat ein anderer übernommen und schreibt selbst auf, wie es ausging.
            if (await db.Auftraege.FirstOrDefaultAsync(a => a.Id == id && a.Paechter == paechter) is not { } auftrag) return;
            tun(auftrag);
            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (Versionskonflikt) when (versuch < 3)
            {
                // Die Person wollte im selben Augenblick abbrechen. Was getan ist, ist getan.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<T> MitDbAsync<T>(Func<VerwaltungContext, Task<T>> tun)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        return await tun(bereich.ServiceProvider.GetRequiredService<VerwaltungContext>());
    }

    private sealed record Meldung(int Erledigt, int Gesamt, string Schritt);
}
