using Quartz;

namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>Was der Planer ruft; der Name des Eintrags ist der Schlüssel der Aufgabe. Ein zweiter Lauf derselben Aufgabe wartet, auf allen Hosts.</summary>
[DisallowConcurrentExecution]
internal sealed class Aufgabenstart(Aufgabenausfuehrung ausfuehrung) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await ausfuehrung.AusfuehrenAsync(context.JobDetail.Key.Name, cancellationToken);
}
