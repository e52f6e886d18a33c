using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>Trägt alle gefundenen Aufgaben mit ihrem Zeitplan in den Planer ein und lässt ihn laufen, solange der Host läuft.</summary>
public sealed class Aufgabenplan(ISchedulerFactory quartz, IServiceScopeFactory scopes, TimeProvider uhr, ILogger<Aufgabenplan> log) : BackgroundService, IAufgabenplan
{
    private const string Gruppe = "aufgaben";
    private static readonly TimeSpan Wartezeit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Schonfrist = TimeSpan.FromSeconds(10);

    private IScheduler? _planer;
    private bool _geplant;

    /// <inheritdoc />
    public async Task AusloesenAsync(string schluessel, CancellationToken cancellationToken)
    {
        if (_planer is null || !_geplant) throw new Regelverstoss("Der Aufgabenplan startet gerade. Versuchen Sie es in einer Minute noch einmal.");
        await _planer.TriggerJob(new JobKey(schluessel, Gruppe), null, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_planer is null) return;
        using var frist = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        frist.CancelAfter(Schonfrist);
        try
        {
            await _planer.Shutdown(true, frist.Token);
        }
        catch (OperationCanceledException)
        {
            // Wer jetzt noch läuft, verträgt den Abbruch; der nächste Lauf macht weiter.
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Schon jetzt gemerkt: Auch wer während des Planens endet, muss den Planer anhalten.
                _planer = await quartz.GetScheduler(stoppingToken);
                await _planer.Start(stoppingToken);
                await PlanenAsync(_planer, stoppingToken);
                _geplant = true;
                return;
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(e, "Der Aufgabenplan ließ sich nicht starten und wird gleich wieder versucht.");
                await Task.Delay(Wartezeit, stoppingToken);
            }
        }
    }

    private async Task PlanenAsync(IScheduler planer, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var aufgaben = scope.ServiceProvider.GetServices<IAufgabe>().ToDictionary(a => new JobKey(a.Schluessel(), Gruppe));
        foreach (var (eintrag, aufgabe) in aufgaben)
            if (!await IstGeplantAsync(planer, aufgabe, cancellationToken))
            {
                await planer.ScheduleJob(JobBuilder.Create<Aufgabenstart>().WithIdentity(eintrag).Build(), Ausloeser(aufgabe), ScheduleJobOptions.Replacing, cancellationToken);
                if (await IstVerpasstAsync(scope.ServiceProvider, aufgabe, cancellationToken)) await planer.TriggerJob(eintrag, null, cancellationToken);
            }
        var alle = await planer.QueryJobs(new JobQuery { Group = GroupMatcher<JobKey>.GroupEquals(Gruppe) }, cancellationToken);
        await planer.DeleteJobs([.. alle.Items.Select(j => j.Key).Except(aufgaben.Keys)], cancellationToken);
    }

    // Ein unveränderter Eintrag bleibt, wie er ist: An ihm erkennt der Planer, was verpasst wurde.
    private static async Task<bool> IstGeplantAsync(IScheduler planer, IAufgabe aufgabe, CancellationToken cancellationToken)
    {
        var schluessel = Ausloeserschluessel(aufgabe);
        return await planer.GetTrigger(schluessel, cancellationToken) is ICronTrigger bisher && bisher.CronExpressionString == aufgabe.Zeitplan
            && await planer.GetTriggerState(schluessel, cancellationToken) is not TriggerState.Error;
    }

    // Der Planer im Speicher weiß nach einem Neustart nicht, was inzwischen fällig war; die Läufe wissen es.
    private async Task<bool> IstVerpasstAsync(IServiceProvider services, IAufgabe aufgabe, CancellationToken cancellationToken) =>
        await services.GetRequiredService<IAufgabenprotokoll>().LetzterBeginnAsync(aufgabe.Schluessel(), cancellationToken) is { } letzter
        && aufgabe.NaechsterLauf(letzter) <= uhr.Jetzt();

    private static ITrigger Ausloeser(IAufgabe aufgabe) => TriggerBuilder.Create().WithIdentity(Ausloeserschluessel(aufgabe))
        .WithSchedule(CronScheduleBuilder.Create(aufgabe.Zeitplan).InTimeZone(Ortszeit.Berlin).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    private static TriggerKey Ausloeserschluessel(IAufgabe aufgabe) => new(aufgabe.Schluessel(), Gruppe);
}
